package app.milepost.ui.editor;

import app.milepost.editor.Draft;
import app.milepost.editor.Part;
import app.milepost.editor.Part.Kind;
import java.util.ArrayList;
import java.util.List;

/** All parts of a draft in the order in which they are listed. */
final class Outline {

  /**
   * A line of the list.
   *
   * @param part what it leads to
   * @param title what it is called
   * @param depth 0 for the career and for all of a kind, 1 or 2 for what is in them
   */
  record Row(Part part, String title, int depth) {}

  private Outline() {}

  static List<Row> of(Draft draft) {
    List<Row> rows = new ArrayList<>();
    rows.add(new Row(Part.CAREER, PartWords.all(Kind.CAREER), 0));
    for (Kind kind : List.of(Kind.RUNG, Kind.SECTION, Kind.ACTIVITY, Kind.FIGURE, Kind.SOURCE)) {
      rows.add(new Row(Part.all(kind), PartWords.all(kind), 0));
      for (Part part : draft.parts(kind)) {
        rows.add(new Row(part, draft.title(part), 1));
        if (kind == Kind.SECTION) {
          draft
              .requirements(part.id())
              .forEach(asked -> rows.add(new Row(asked, draft.title(asked), 2)));
        }
      }
    }
    return List.copyOf(rows);
  }
}
