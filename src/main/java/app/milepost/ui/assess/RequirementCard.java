package app.milepost.ui.assess;

import app.milepost.assessment.Answer;
import app.milepost.role.Requirement;
import app.milepost.ui.control.LevelPicker;
import app.milepost.ui.control.TextTraces;
import app.milepost.ui.control.Texts;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The requirement in front: why it matters, five levels, what could be shown, a note. */
final class RequirementCard extends VBox {

  private final FlowPane crumbs = new FlowPane(8, 4);
  private final Label section = new Label();
  private final Label position = new Label();
  private final Label mustHave = Texts.chip("Must-have");
  private final Label title = Texts.pageTitle("");
  private final Label why = Texts.body("");
  private final Hyperlink read = new Hyperlink("Read about it in the guide");
  private final SidePicker sides;
  private final Label question = Texts.heading("");
  private final LevelPicker levels;
  private final Label asked = Texts.muted("");
  private final EvidencePicker evidence;
  private final TextArea note = new TextArea();
  private final ExclusionBox exclusion;
  private String shownId = "";
  private Side shownSide = Side.OWN;
  private boolean showing;

  RequirementCard(AssessViewModel model, Consumer<String> readAbout) {
    getStyleClass().add("requirement-card");
    sides = new SidePicker(model::rateAs);
    levels = new LevelPicker(model::rate);
    evidence = new EvidencePicker(model::support);
    exclusion = new ExclusionBox(model::exclude, model::clear);
    section.getStyleClass().add("muted");
    position.getStyleClass().add("muted");
    crumbs.getChildren().addAll(section, position, mustHave);
    crumbs.setAlignment(Pos.CENTER_LEFT);
    note.setId("note");
    note.setPrefRowCount(2);
    note.setWrapText(true);
    note.textProperty()
        .addListener((o, before, now) -> {
          if (!showing) {
            model.note(now);
          }
        });
    Label noteLabel = Texts.heading("Note (optional)");
    noteLabel.setLabelFor(note);
    VBox noteBox = new VBox(noteLabel, note);
    noteBox.getStyleClass().add("note");
    Button previous = new Button("Previous");
    previous.setId("previous");
    previous.setOnAction(e -> model.previous());
    Button next = new Button("Next");
    next.setId("next");
    next.getStyleClass().add("accent");
    next.setOnAction(e -> model.next());
    HBox moves = new HBox(previous, next);
    moves.getStyleClass().add("form-row");
    VBox levelBox = new VBox(question, levels, asked);
    levelBox.getStyleClass().add("level-box");
    read.setId("read-about");
    read.setOnAction(e -> {
      read.setVisited(false);
      readAbout.accept(shownId);
    });
    getChildren()
        .addAll(
            crumbs,
            title,
            new VBox(why, read),
            sides,
            levelBox,
            evidence,
            noteBox,
            exclusion,
            moves);
  }

  void show(Shown shown, Requirement requirement) {
    showing = true;
    int index = 0;
    int total = 0;
    for (SectionRows s : shown.sections()) {
      for (Row row : s.rows()) {
        total++;
        if (row.requirement().equals(requirement)) {
          index = total;
          section.setText(s.section().title());
        }
      }
    }
    position.setText("%d of %d".formatted(index, total));
    mustHave.setVisible(requirement.mustHave());
    title.setText(requirement.title());
    why.setText(requirement.why());
    boolean own = shown.rating() == Side.OWN;
    sides.show(shown);
    question.setText(question(shown));
    note.setPromptText(
        own
            ? "For yourself, or for whoever reads your report"
            : "For you alone. It is never printed.");
    read.setAccessibleText(read.getText() + ": " + requirement.title());
    OptionalInt rating =
        shown.answer() instanceof Answer.Rated r ? OptionalInt.of(r.rating()) : OptionalInt.empty();
    levels.show(
        requirement.anchors(),
        rating,
        rating.isPresent() ? OptionalInt.of(shown.required()) : OptionalInt.empty());
    levels.setDisable(shown.answer() instanceof Answer.NotApplicable);
    asked.setText(askedText(rating, shown.required()));
    evidence.show(requirement, shown.answer());
    if (!note.getText().equals(shown.answer().note())) {
      note.setText(shown.answer().note());
    }
    exclusion.show(requirement, shown.answer());
    exclusion.setDisable(!own);
    boolean another = !shownId.equals(requirement.id());
    if (another || shownSide != shown.rating()) {
      TextTraces.end(this);
    }
    shownSide = shown.rating();
    showing = false;
    if (another) {
      shownId = requirement.id();
      levels.focusChosen();
    }
  }

  private static String question(Shown shown) {
    if (shown.other().isEmpty()) {
      return "Which of these is you today?";
    }
    return shown.rating() == Side.OWN
        ? "Which of these is your client, in their own view?"
        : "Which of these have you seen in your client?";
  }

  private static String askedText(OptionalInt rating, int required) {
    if (rating.isEmpty()) {
      return "The level asked for shows once you have chosen.";
    }
    int lacking = required - rating.getAsInt();
    if (lacking <= 0) {
      return "Asked for: level %d. That is met.".formatted(required);
    }
    return "Asked for: level %d, %d %s above this."
        .formatted(required, lacking, lacking == 1 ? "level" : "levels");
  }

  /** Puts something before the section's name. */
  void addToTop(Node node) {
    crumbs.getChildren().addFirst(node);
  }

  void takeKeyboard() {
    levels.focusChosen();
  }

  void focusEvidence() {
    evidence.focusChosen();
  }

  void focusNote() {
    note.requestFocus();
  }
}
