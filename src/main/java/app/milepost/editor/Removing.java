package app.milepost.editor;

import app.milepost.editor.Part.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Takes parts out, and with each of them what means nothing without it. */
final class Removing {

  private static final String REQUIREMENT = "requirement";

  private Removing() {}

  static Draft remove(Draft draft, Part part) {
    return switch (part.kind()) {
      case CAREER -> draft;
      case RUNG -> rung(draft, part);
      case SECTION -> section(draft, part);
      case REQUIREMENT -> requirements(draft, Set.of(part.id()));
      case ACTIVITY -> activities(draft, Set.of(part.id()));
      case FIGURE, SOURCE -> without(draft, part.kind(), part.id()::equals);
    };
  }

  private static Draft without(Draft draft, Kind kind, Predicate<String> id) {
    List<Value.Fields> all = draft.all(kind);
    List<Value.Fields> kept = all.stream().filter(fields -> !id.test(fields.text("id"))).toList();
    return kept.size() == all.size() ? draft : draft.withAll(kind, kept);
  }

  /** The first of the others is then what is meant where a person names none. */
  private static Draft rung(Draft draft, Part part) {
    Draft less =
        without(draft, Kind.RUNG, part.id()::equals)
            .eachOf(
                Kind.REQUIREMENT,
                asked -> asked.with("required", asked.fields("required").without(part.id())));
    boolean usual = draft.root().text("defaultRung").equals(part.id());
    String first = less.parts(Kind.RUNG).stream().map(Part::id).findFirst().orElse("");
    return usual ? less.with(Place.ROOT.field("defaultRung"), new Value.Text(first)) : less;
  }

  private static Draft section(Draft draft, Part part) {
    Set<String> asked = new HashSet<>();
    draft.requirements(part.id()).forEach(requirement -> asked.add(requirement.id()));
    return requirements(without(draft, Kind.SECTION, part.id()::equals), asked)
        .eachOf(
            Kind.RUNG,
            rung -> rung.with("sectionWeights", rung.fields("sectionWeights").without(part.id())));
  }

  /** Activities that bring nothing else go too. */
  private static Draft requirements(Draft draft, Set<String> ids) {
    Draft less = GuideLinks.without(without(draft, Kind.REQUIREMENT, ids::contains), ids);
    Set<String> idle = new HashSet<>();
    for (Value.Fields activity : less.all(Kind.ACTIVITY)) {
      List<Value> lifts = activity.items("lifts");
      if (!lifts.isEmpty() && lifts.stream().allMatch(lift -> isAbout(lift, ids))) {
        idle.add(activity.text("id"));
      }
    }
    return activities(less, idle)
        .eachOf(
            Kind.ACTIVITY,
            activity ->
                kept(
                    kept(activity, "lifts", lift -> !isAbout(lift, ids)),
                    "needs",
                    need -> !isAbout(need, ids)));
  }

  private static Draft activities(Draft draft, Set<String> ids) {
    return without(draft, Kind.ACTIVITY, ids::contains)
        .eachOf(
            Kind.ACTIVITY,
            activity ->
                kept(
                    activity,
                    "needs",
                    need -> !(need instanceof Value.Text text && ids.contains(text.text()))));
  }

  private static boolean isAbout(Value value, Set<String> requirements) {
    return value instanceof Value.Fields fields && requirements.contains(fields.text(REQUIREMENT));
  }

  /** An empty list says the same as none, and was not there before. */
  private static Value.Fields kept(Value.Fields fields, String list, Predicate<Value> keep) {
    List<Value> before = fields.items(list);
    List<Value> after = before.stream().filter(keep).toList();
    if (after.size() == before.size()) {
      return fields;
    }
    return after.isEmpty() && !"lifts".equals(list)
        ? fields.without(list)
        : fields.with(list, new Value.Items(after));
  }
}
