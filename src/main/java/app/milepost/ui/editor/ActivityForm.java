package app.milepost.ui.editor;

import static app.milepost.ui.editor.FieldSpec.needed;
import static app.milepost.ui.editor.FieldSpec.open;

import app.milepost.editor.Draft;
import app.milepost.editor.Part;
import app.milepost.editor.Part.Kind;
import app.milepost.editor.Place;
import app.milepost.editor.Value;
import app.milepost.role.ActivityKind;
import app.milepost.role.Evidence;
import app.milepost.role.Requirement;
import app.milepost.ui.editor.Input.Option;
import app.milepost.words.ActivityWords;
import app.milepost.words.EvidenceWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The fields of an activity. */
final class ActivityForm {

  private static final int USUAL_LEVEL = 2;

  private final Draft draft;

  ActivityForm(Draft draft) {
    this.draft = draft;
  }

  List<FieldSpec> fields(Place at) {
    Input.Line line = new Input.Line();
    Input.Digits number = new Input.Digits();
    Place cost = at.field("cost");
    return List.of(
        needed(at.field("title"), "Title", line),
        needed(at.field("kind"), "Sort", new Input.Pick(kinds())),
        open(at.field("provider"), "Provider", line).help("Who usually offers it."),
        needed(at.field("hours"), "Hours of one's own time", number),
        needed(at.field("weeks"), "Weeks at least", number),
        needed(cost.field("from"), "Costs at least", number),
        needed(cost.field("to"), "Costs at most", number).help("Plans reckon with this."),
        needed(cost.field("currency"), "Currency", line)
            .help("A code such as USD, the same for all activities."),
        needed(at.field("lifts"), "What it brings", new Input.Rows("skill", lift(), this::lifted)),
        open(
            at.field("needs"), "What it needs first", new Input.Rows("need", need(), this::before)),
        needed(at.field("how"), "How", new Input.Area())
            .help("Two sentences: what to do first, and how one knows that it is done."),
        open(at.field("oneOf"), "Group", line)
            .help(
                "Activities with the same group exclude each other; a plan takes one at most. A"
                    + " short name of small letters."));
  }

  private static List<Option> kinds() {
    return Arrays.stream(ActivityKind.values())
        .map(kind -> Option.of(kind.id(), ActivityWords.kind(kind)))
        .toList();
  }

  private String firstRequirement() {
    List<Part> asked = draft.parts(Kind.REQUIREMENT);
    return asked.isEmpty() ? "" : asked.getFirst().id();
  }

  private Value lift() {
    return Value.Fields.NONE
        .with("requirement", firstRequirement())
        .with("to", USUAL_LEVEL)
        .with("evidence", Evidence.EXAMPLE.id());
  }

  private List<FieldSpec> lifted(Place at) {
    return List.of(
        needed(
            at.field("requirement"),
            "Requirement",
            new Input.Pick(Forms.options(draft, Kind.REQUIREMENT))),
        needed(
            at.field("to"),
            "To level",
            new Input.Pick(
                IntStream.rangeClosed(1, Requirement.TOP_LEVEL)
                    .mapToObj(level -> Option.of(level, "Level " + level))
                    .toList())),
        needed(
            at.field("evidence"),
            "With what to show",
            new Input.Pick(
                Arrays.stream(Evidence.values())
                    .map(evidence -> Option.of(evidence.id(), EvidenceWords.name(evidence)))
                    .toList())));
  }

  private Value need() {
    return level(firstRequirement(), 1);
  }

  private static Value level(String requirement, int level) {
    return Value.Fields.NONE.with("requirement", requirement).with("level", level);
  }

  /** An activity, or a level of a requirement. */
  private List<FieldSpec> before(Place at) {
    List<Option> options = new ArrayList<>();
    for (Part asked : draft.parts(Kind.REQUIREMENT)) {
      for (int level = 1; level <= Requirement.TOP_LEVEL; level++) {
        options.add(
            new Option(
                Optional.of(level(asked.id(), level)),
                "%s, level %d".formatted(draft.title(asked), level)));
      }
    }
    options.addAll(Forms.options(draft, Kind.ACTIVITY));
    return List.of(FieldSpec.needed(at, "A level or an activity", new Input.Pick(options)));
  }
}
