package app.milepost.ui.assess;

import static app.milepost.words.StandInWords.NOTE;

import app.milepost.assessment.Answer;
import app.milepost.assessment.TextLimit;
import app.milepost.role.Requirement;
import app.milepost.ui.control.LevelPicker;
import app.milepost.ui.control.LimitedArea;
import app.milepost.ui.control.NoteKeys;
import app.milepost.ui.control.TextTraces;
import app.milepost.ui.control.Texts;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
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
  private final CarriedLine carried;
  private final EvidencePicker evidence;
  private final LimitedArea note = new LimitedArea(TextLimit.NOTE);
  private final ExclusionBox exclusion;
  private final AssessViewModel model;
  private String shownId = "";
  private Side shownSide = Side.OWN;
  private boolean showing;

  RequirementCard(AssessViewModel model, Consumer<String> readAbout) {
    this.model = model;
    getStyleClass().add("requirement-card");
    sides = new SidePicker(model::rateAs, this::changeForClient);
    levels = new LevelPicker(model::choose);
    carried =
        new CarriedLine(() -> {
          model.clear();
          takeKeyboard();
        });
    evidence = new EvidencePicker(model::support);
    exclusion = new ExclusionBox(model::exclude, model::clear, levels::focusChosen);
    section.getStyleClass().add("muted");
    position.getStyleClass().add("muted");
    crumbs.getChildren().addAll(section, position, mustHave);
    crumbs.setAlignment(Pos.CENTER_LEFT);
    note.setId("note");
    note.setPrefRowCount(2);
    NoteKeys.listen(note, this::takeKeyboard);
    note.textProperty()
        .addListener((o, before, now) -> {
          if (!showing) {
            model.note(now);
          }
        });
    Label noteLabel = Texts.heading("Note (optional)");
    noteLabel.setLabelFor(note);
    VBox noteBox = new VBox(noteLabel, note, note.left());
    noteBox.getStyleClass().add("note");
    VBox levelBox = new VBox(question, levels, asked, carried);
    levelBox.getStyleClass().add("level-box");
    asked.setId("asked-level");
    read.setId("read-about");
    read.setOnAction(e -> {
      read.setVisited(false);
      readAbout.accept(shownId);
    });
    getChildren()
        .addAll(crumbs, title, new VBox(why, read), sides, levelBox, evidence, noteBox, exclusion);
  }

  /**
   * Shows a requirement.
   *
   * @return whether another one than before
   */
  boolean show(AssessState shown, Requirement requirement) {
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
    why.setVisible(!requirement.why().isEmpty());
    why.setManaged(why.isVisible());
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
    levels.setDisable(shown.onlyLookedAt() || shown.answer() instanceof Answer.NotApplicable);
    evidence.setDisable(shown.onlyLookedAt());
    note.setDisable(shown.onlyLookedAt());
    asked.setText(
        shown.answer() instanceof Answer.NotApplicable
            ? ""
            : askedText(rating, shown.required(), requirement));
    carried.show(shown.answer(), shown.carried(), !shown.onlyLookedAt());
    evidence.show(requirement, shown.answer(), shown.rating().from());
    if (!note.getText().equals(shown.answer().note())) {
      note.setText(shown.answer().note());
    }
    exclusion.show(requirement, shown.answer());
    exclusion.setDisable(!own || shown.onlyLookedAt());
    boolean another = !shownId.equals(requirement.id());
    if (another || shownSide != shown.rating()) {
      TextTraces.end(this);
    }
    shownSide = shown.rating();
    showing = false;
    shownId = requirement.id();
    if (another || isOutOfReach()) {
      takeKeyboard();
    }
    return another;
  }

  private void changeForClient() {
    model.changeForClient();
    takeKeyboard();
  }

  private static String question(AssessState shown) {
    if (shown.other().isEmpty()) {
      return "Which of these is you today?";
    }
    return shown.rating() == Side.OWN
        ? "Which of these is your client, in their own view?"
        : "Which of these have you seen in your client?";
  }

  private static String askedText(OptionalInt rating, int required, Requirement requirement) {
    String standIn =
        requirement.placeholderLevels() ? " Level %d is %s.".formatted(required, NOTE) : "";
    if (rating.isEmpty()) {
      return requirement.placeholderLevels()
          ? "The level asked for shows once you have chosen. It is %s.".formatted(NOTE)
          : "The level asked for shows once you have chosen.";
    }
    int lacking = required - rating.getAsInt();
    if (lacking <= 0) {
      return "Asked for: level %d. That is met.%s".formatted(required, standIn);
    }
    return "Asked for: level %d, %d %s above this.%s"
        .formatted(required, lacking, lacking == 1 ? "level" : "levels", standIn);
  }

  /** Puts something before the section's name. */
  void addToTop(Node node) {
    crumbs.getChildren().addFirst(node);
  }

  /** Else JavaFX gives the keyboard to whatever comes next, even to the note. */
  private boolean isOutOfReach() {
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    boolean here = Stream.iterate(owner, Objects::nonNull, Node::getParent).anyMatch(this::equals);
    return here
        && Stream.iterate(owner, Objects::nonNull, Node::getParent)
            .anyMatch(node -> node.isDisabled() || !node.isVisible());
  }

  /** A text field never takes it by itself. */
  void takeKeyboard() {
    if (levels.isDisabled()) {
      title.requestFocus();
    } else {
      levels.focusChosen();
    }
  }

  boolean isLevel(Node node) {
    return levels.getChildren().contains(node.getParent());
  }

  void focusEvidence() {
    evidence.focusChosen();
  }

  void focusNote() {
    note.requestFocus();
  }
}
