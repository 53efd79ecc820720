package app.milepost.format.matrix;

import app.milepost.editor.Draft;
import app.milepost.editor.Edit;
import app.milepost.editor.Part;
import app.milepost.editor.Value;
import app.milepost.format.DraftFiles;
import app.milepost.format.PackReader;
import app.milepost.format.PackWriter;
import app.milepost.format.UnreadableFileException;
import app.milepost.format.table.TableException;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What has no place in a spreadsheet, from the career it was made of: without what is about
 * requirements that are gone, and with activities that lead no further than is asked for now.
 */
final class LentTexts {

  private static final String LIFTS = "lifts";
  private static final String NEEDS = "needs";
  private static final String REQUIREMENT = "requirement";
  private static final String TO = "to";

  /** The highest level asked for on any step, by requirement. */
  private final Map<String, Integer> asked = new HashMap<>();

  private LentTexts(List<Requirement> requirements) {
    for (Requirement requirement : requirements) {
      asked.put(
          requirement.id(),
          requirement.required().values().stream().mapToInt(level -> level).max().orElse(0));
    }
  }

  /** Returns the career that lends, as far as it still fits. */
  static Optional<RolePack> of(RolePack career, List<Requirement> requirements)
      throws TableException {
    PackReader reader = new PackReader();
    DraftFiles files = new DraftFiles(reader);
    try {
      Draft draft = files.read(career.id(), new PackWriter().toBytes(career));
      Draft fitting = new LentTexts(requirements).fitting(career, draft);
      return reader.inspect(career.id(), new ByteArrayInputStream(files.toBytes(fitting))).pack();
    } catch (UnreadableFileException e) {
      throw new TableException(career.id(), e.problems().getFirst().line());
    }
  }

  private Draft fitting(RolePack career, Draft whole) {
    Draft draft = whole;
    for (Requirement requirement : career.requirements()) {
      if (!asked.containsKey(requirement.id())) {
        draft = new Edit.Remove(new Part(Part.Kind.REQUIREMENT, requirement.id())).applyTo(draft);
      }
    }
    for (Part activity : draft.parts(Part.Kind.ACTIVITY)) {
      List<Value> lifts = lifts(draft.fields(activity));
      draft =
          lifts.isEmpty()
              ? new Edit.Remove(activity).applyTo(draft)
              : draft.with(
                  draft.place(activity).orElseThrow().field(LIFTS), new Value.Items(lifts));
    }
    return draft;
  }

  private List<Value> lifts(Value.Fields activity) {
    List<Value> lifts = new ArrayList<>();
    for (Value lift : activity.items(LIFTS)) {
      String requirement = lift.asFields().text(REQUIREMENT);
      int most = asked.getOrDefault(requirement, 0);
      int before = level(lift, TO);
      if (before <= most) {
        lifts.add(lift);
      } else if (most > needed(activity, requirement)) {
        lifts.add(lift.asFields().with(TO, most));
      }
    }
    return lifts;
  }

  /** The level an activity takes for granted; what leads no further brings nothing. */
  private static int needed(Value.Fields activity, String requirement) {
    return activity.items(NEEDS).stream()
        .filter(need -> need.asFields().text(REQUIREMENT).equals(requirement))
        .mapToInt(need -> level(need, "level"))
        .max()
        .orElse(0);
  }

  private static int level(Value value, String name) {
    String written = value.asFields().text(name);
    return written.isEmpty() ? 0 : Integer.parseInt(written);
  }
}
