package app.milepost.editor;

import app.milepost.editor.Part.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Puts parts into another order: those of a section among themselves, all others in their list. */
final class Moving {

  private Moving() {}

  static Draft move(Draft draft, Part part, int by) {
    List<Part> like = like(draft, part);
    int to = like.indexOf(part) + by;
    if (!like.contains(part) || by == 0 || to < 0 || to >= like.size()) {
      return draft;
    }
    List<Part> all = new ArrayList<>(draft.parts(part.kind()));
    List<Value.Fields> fields = new ArrayList<>(draft.all(part.kind()));
    int step = Integer.signum(by);
    for (int i = like.indexOf(part); i != to; i += step) {
      int from = all.indexOf(part);
      int with = all.indexOf(like.get(i + step));
      Collections.swap(all, from, with);
      Collections.swap(fields, from, with);
    }
    return draft.withAll(part.kind(), fields);
  }

  /** Returns those among which a part has its place, itself too. */
  static List<Part> like(Draft draft, Part part) {
    return part.kind() == Kind.REQUIREMENT
        ? draft.requirements(draft.fields(part).text("section"))
        : draft.parts(part.kind());
  }
}
