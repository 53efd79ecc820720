package app.milepost.ui.session;

import app.milepost.assessment.TextLimit;
import app.milepost.people.NextStep;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.DateField;
import app.milepost.ui.control.EnteredDate;
import app.milepost.ui.control.LimitedField;
import app.milepost.ui.control.Texts;
import app.milepost.ui.work.Counselling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** One step agreed on: whether it is done, what, by when. */
final class StepRow extends Column {

  private final CheckBox done = new CheckBox("Done");
  private final LimitedField text = new LimitedField(TextLimit.NOTE);
  private final DateField due = new DateField();
  private final Button drop = new Button("Remove");
  private final Label fromPlan = Texts.chip("From the plan");
  private NextStep shown = new NextStep("", Optional.empty(), false);
  private boolean showing;

  StepRow(Counselling counselling, int index, Supplier<LocalDate> today) {
    done.setId("step-done-" + index);
    done.setMinWidth(Region.USE_PREF_SIZE);
    due.getEditor().setPrefColumnCount(9);
    due.setId("step-due-" + index);
    due.setPromptText("By when");
    drop.setMinWidth(Region.USE_PREF_SIZE);
    done.setOnAction(e ->
        counselling.finish(
            index, shown, Optional.of(today.get()).filter(day -> done.isSelected())));
    text.setOnAction(e -> keepText(counselling, index));
    text.focusedProperty()
        .addListener((o, before, now) -> {
          if (!now) {
            keepText(counselling, index);
          }
        });
    due.valueProperty()
        .addListener((o, before, now) -> {
          if (!showing) {
            counselling.change(index, shown.dueOn(Optional.ofNullable(now)));
          }
        });
    drop.setOnAction(e -> counselling.drop(index));
    getChildren()
        .addAll(
            new StepLine(List.of(done, fromPlan), text, List.of(due, drop), drop),
            text.left(),
            due.problem());
  }

  /** Keeps what was typed; an emptied line keeps what it said before. */
  private void keepText(Counselling counselling, int index) {
    String typed = text.getText().strip();
    if (typed.isEmpty()) {
      text.setText(shown.text());
    } else if (!typed.equals(shown.text())) {
      counselling.change(index, shown.saying(typed));
    }
  }

  void show(NextStep step) {
    showing = true;
    boolean isSame = step.text().equals(shown.text()) && step.due().equals(shown.due());
    shown = step;
    done.setSelected(step.done());
    fromPlan.setVisible(step.activity().isPresent());
    fromPlan.setManaged(step.activity().isPresent());
    done.setAccessibleText("Done: " + step.text());
    text.setText(step.text());
    // What can't be read yet stays while another step changes.
    if (!isSame) {
      due.enteredProperty().set(EnteredDate.of(step.due()));
    }
    drop.setAccessibleText("Remove: " + step.text());
    showing = false;
  }
}
