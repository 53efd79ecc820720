package app.milepost.ui.session;

import app.milepost.assessment.TextLimit;
import app.milepost.people.Counsel;
import app.milepost.people.NextStep;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.DateField;
import app.milepost.ui.control.EnteredDate;
import app.milepost.ui.control.LimitedField;
import app.milepost.ui.control.TitledPart;
import app.milepost.ui.work.Counselling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** What client and counsellor have agreed on, and a line for one more. */
final class NextStepsPart extends TitledPart {

  private final Counselling counselling;
  private final Supplier<LocalDate> today;
  private final Column rows = new Column();
  private final LimitedField next = new LimitedField(TextLimit.NOTE);
  private final DateField due = new DateField();
  private final DateField appointment = new DateField();
  private List<NextStep> shown = List.of();
  private Optional<LocalDate> day = Optional.empty();
  private boolean showing;

  NextStepsPart(Counselling counselling, NewStep step, Supplier<LocalDate> today) {
    super("Next steps", "What you have agreed on. Printed on the summary.");
    this.counselling = counselling;
    this.today = today;
    setId("steps");
    rows.getStyleClass().add("rows");
    next.setId("next-step");
    next.setPromptText("What is to be done next?");
    next.textProperty().bindBidirectional(step.textProperty());
    due.setId("next-step-due");
    due.setPromptText("By when");
    due.setPrefWidth(Region.USE_COMPUTED_SIZE);
    due.getEditor().setPrefColumnCount(9);
    due.enteredProperty().bindBidirectional(step.dueProperty());
    Button add = new Button("Add");
    add.setId("add-step");
    add.setMinWidth(Region.USE_PREF_SIZE);
    add.setAccessibleText("Add this step");
    add.disableProperty().bind(next.textProperty().map(String::isBlank));
    add.setOnAction(e -> add(step));
    next.setOnAction(e -> add(step));
    due.onEnter(() -> add(step));
    getChildren()
        .addAll(
            rows,
            new StepLine(List.of(), next, List.of(due, add), add),
            next.left(),
            due.problem(),
            meeting(),
            appointment.problem());
  }

  private Node meeting() {
    appointment.setId("appointment");
    appointment.setPromptText("Day");
    appointment.getEditor().setPrefColumnCount(9);
    appointment
        .valueProperty()
        .addListener((o, before, now) -> {
          if (!showing) {
            counselling.meetOn(Optional.ofNullable(now));
          }
        });
    Label label = new Label("Next appointment");
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.setLabelFor(appointment);
    HBox line = new HBox(label, appointment);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("step");
    return line;
  }

  private void add(NewStep step) {
    if (!step.canBeSaved()) {
      due.requestFocus();
    } else if (step.hasTyped()) {
      step.add();
      takeKeyboard();
    } else {
      takeKeyboard();
    }
  }

  void takeKeyboard() {
    next.requestFocus();
    next.end();
  }

  /** Lets go of a day that could not be read, which belongs to another session. */
  void turnToAnother() {
    showing = true;
    day = Optional.empty();
    appointment.enteredProperty().set(EnteredDate.none());
    showing = false;
  }

  void show(Counsel counsel) {
    show(counsel.appointment());
    show(counsel.steps());
  }

  /** What can't be read yet stays while something else changes. */
  private void show(Optional<LocalDate> meeting) {
    showing = true;
    if (!meeting.equals(day)) {
      day = meeting;
      appointment.enteredProperty().set(EnteredDate.of(meeting));
    }
    showing = false;
  }

  private void show(List<NextStep> steps) {
    if (steps.equals(shown)) {
      return;
    }
    shown = steps;
    while (rows.getChildren().size() > steps.size()) {
      rows.getChildren().removeLast();
    }
    for (int i = 0; i < steps.size(); i++) {
      if (i == rows.getChildren().size()) {
        rows.getChildren().add(new StepRow(counselling, i, today));
      }
      ((StepRow) rows.getChildren().get(i)).show(steps.get(i));
    }
  }
}
