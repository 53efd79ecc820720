package app.milepost.ui.editor;

import static app.milepost.ui.editor.FieldSpec.needed;
import static app.milepost.ui.editor.FieldSpec.open;

import app.milepost.competency.Competencies;
import app.milepost.competency.Competency;
import app.milepost.editor.Draft;
import app.milepost.editor.Part;
import app.milepost.editor.Part.Kind;
import app.milepost.editor.Place;
import app.milepost.role.Requirement;
import app.milepost.ui.editor.Input.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fields of each part, as far as it is there. */
final class Forms {

  private static final Input.Line LINE = new Input.Line();
  private static final Input.Area AREA = new Input.Area();
  private static final Input.Lines LINES = new Input.Lines();
  private static final Input.Digits NUMBER = new Input.Digits();

  private static final List<String> ANCHORS =
      List.of(
          "Level 0: has not done it",
          "Level 1: knows about it",
          "Level 2: does it with guidance",
          "Level 3: does it alone",
          "Level 4: leads or teaches it");

  private final List<Option> competencies = new ArrayList<>();

  /**
   * Makes them.
   *
   * @param library what a requirement can have in common with other careers
   */
  Forms(Competencies library) {
    competencies.add(new Option(Optional.empty(), "None: it is this career's alone"));
    for (Competency competency : library.all()) {
      competencies.add(Option.of(competency.id(), competency.title()));
    }
  }

  /** Returns the fields of a part from top to bottom; none for all parts of a kind. */
  List<FieldSpec> of(Draft draft, Part part) {
    if (part.isGroup() || draft.place(part).isEmpty()) {
      return List.of();
    }
    Place at = draft.place(part).get();
    return switch (part.kind()) {
      case CAREER -> career(draft, at);
      case RUNG -> rung(draft, at);
      case SECTION -> section(draft, at, part.id());
      case REQUIREMENT -> requirement(draft, at);
      case ACTIVITY -> new ActivityForm(draft).fields(at);
      case FIGURE -> new FactForm(draft).figure(at);
      case SOURCE -> source(at);
    };
  }

  private static List<FieldSpec> career(Draft draft, Place at) {
    return List.of(
        needed(at.field("title"), "Title", LINE).help("The name of the job."),
        open(at.field("otherTitles"), "Other names", LINES)
            .help("What else people call it, one name a line. Each of them finds it."),
        open(at.field("summary"), "Summary", AREA).help("One or two sentences on what the job is."),
        open(at.field("judgement"), "Who decided", AREA)
            .help("Whose judgment the weights and levels are, and what they rest on."),
        needed(at.field("defaultRung"), "Usual rung", new Input.Pick(options(draft, Kind.RUNG)))
            .help("Where somebody begins who has not chosen a rung."),
        open(at.field("language"), "Language", LINE)
            .help("Of its texts, as a short code such as en or es."));
  }

  private static List<FieldSpec> rung(Draft draft, Place at) {
    List<FieldSpec> fields = new ArrayList<>();
    fields.add(needed(at.field("title"), "Title", LINE).help("The job title on this rung."));
    fields.add(needed(at.field("years").field("from"), "From how many years", NUMBER));
    fields.add(
        open(at.field("years").field("to"), "Up to how many years", NUMBER)
            .help("Leave it empty where the rung has no end."));
    fields.add(
        open(at.field("summary"), "Summary", AREA).help("One sentence on what changes here."));
    for (Part section : draft.parts(Kind.SECTION)) {
      fields.add(weight(at, section.id(), "Weight of “%s”".formatted(draft.title(section))));
    }
    fields.add(
        open(at.field("duties"), "Duties", LINES).help("What a person does here, one a line."));
    fields.add(
        open(at.field("focus"), "What to learn", LINES)
            .help("What a person works on learning here, one a line."));
    fields.add(new FactForm(draft).rows(at.field("pay"), "Pay", "pay figure"));
    return fields;
  }

  private static FieldSpec weight(Place rung, String section, String label) {
    return open(rung.field("sectionWeights").field(section), label, NUMBER)
        .help("Beside the weights of the other sections; only the proportions count.");
  }

  private static List<FieldSpec> section(Draft draft, Place at, String id) {
    List<FieldSpec> fields = new ArrayList<>();
    fields.add(needed(at.field("title"), "Title", LINE));
    fields.add(open(at.field("summary"), "Summary", AREA).help("One sentence on what it covers."));
    for (Part rung : draft.parts(Kind.RUNG)) {
      draft
          .place(rung)
          .ifPresent(place ->
              fields.add(weight(place, id, "Weight at “%s”".formatted(draft.title(rung)))));
    }
    return fields;
  }

  private List<FieldSpec> requirement(Draft draft, Place at) {
    List<FieldSpec> fields = new ArrayList<>();
    fields.add(needed(at.field("title"), "Title", LINE));
    fields.add(
        needed(at.field("section"), "Section", new Input.Pick(options(draft, Kind.SECTION))));
    fields.add(
        needed(
            at.field("importance"),
            "Importance",
            new Input.Pick(
                List.of(
                    Option.of(1, "1, counts little"),
                    Option.of(2, "2"),
                    Option.of(3, "3, counts as usual"),
                    Option.of(4, "4"),
                    Option.of(5, "5, counts most")))));
    fields.add(
        needed(
            at.field("mustHave"),
            "Must-have",
            new Input.Tick("Must-have: falling short of it holds back the readiness band")));
    for (Part rung : draft.parts(Kind.RUNG)) {
      fields.add(
          open(
              at.field("required").field(rung.id()),
              "Level at “%s”".formatted(draft.title(rung)),
              new Input.Pick(levels())));
    }
    fields.add(open(at.field("why"), "Why", AREA).help("One line on why it matters in this job."));
    for (int level = 0; level <= Requirement.TOP_LEVEL; level++) {
      FieldSpec anchor = needed(at.field("anchors").item(level), ANCHORS.get(level), AREA);
      fields.add(
          level > 0
              ? anchor
              : anchor.help(
                  "For each level, a sentence on what a person there does that can be seen or"
                      + " remembered."));
    }
    fields.add(
        open(at.field("evidence"), "What a person could show", LINES)
            .help("Short things that count as proof, one a line."));
    fields.add(
        open(at.field("question"), "Interview question", AREA)
            .help("One that shows whether a claim has substance."));
    fields.add(
        open(at.field("competency"), "Competency", new Input.Pick(competencies))
            .help(
                "Answers to a requirement of the same competency count in other careers too, at the"
                    + " same levels."));
    return fields;
  }

  private static List<Option> levels() {
    List<Option> levels = new ArrayList<>();
    levels.add(new Option(Optional.empty(), "Not asked for"));
    levels.add(Option.of(0, "0, not asked for"));
    levels.add(Option.of(1, "1, knows about it"));
    levels.add(Option.of(2, "2, with guidance"));
    levels.add(Option.of(3, "3, alone"));
    levels.add(Option.of(4, "4, leads or teaches"));
    return levels;
  }

  private static List<FieldSpec> source(Place at) {
    return List.of(
        needed(at.field("title"), "Title", LINE),
        open(at.field("publisher"), "Publisher", LINE).help("Who stands behind it."),
        open(at.field("url"), "Address", LINE)
            .help("Where it can be read, beginning with https://."),
        open(at.field("note"), "Note", AREA).help("How it was used."));
  }

  /** Returns the parts of a kind to choose from. */
  static List<Option> options(Draft draft, Kind kind) {
    return draft.parts(kind).stream().map(part -> Option.of(part.id(), draft.title(part))).toList();
  }
}
