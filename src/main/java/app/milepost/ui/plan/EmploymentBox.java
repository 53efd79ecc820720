package app.milepost.ui.plan;

import app.milepost.plan.EmploymentDetails;
import app.milepost.plan.PlanStep;
import app.milepost.role.Activity;
import app.milepost.ui.PlanDetailsForm;
import app.milepost.ui.control.Column;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** What the employment plan says beyond its steps, for a counsellor's clients. */
final class EmploymentBox extends Column {

  private final PlanViewModel model;
  private final PlanDetailsForm form;
  private boolean another = true;
  private Optional<Node> field = Optional.empty();

  EmploymentBox(PlanViewModel model, PlanDetailsForm form, ObservableValue<Boolean> forClients) {
    this.model = model;
    this.form = form;
    visibleProperty().bind(forClients);
    managedProperty().bind(forClients);
    getChildren().add(form.node());
    model.sessionProperty().addListener((o, before, now) -> another = true);
    addEventFilter(KeyEvent.KEY_PRESSED, this::arrive);
    addEventFilter(MouseEvent.MOUSE_PRESSED, this::arrive);
  }

  /** What is typed into one field is taken back at once, and into another by itself. */
  private void arrive(Event event) {
    Optional<Node> now = Optional.ofNullable(getScene().getFocusOwner());
    if (!now.equals(field)) {
      field = now;
      model.arrive();
    }
  }

  void show(PlanContent.Shown shown) {
    EmploymentDetails now = shown.choices().employment();
    List<Activity> steps = shown.plan().steps().stream().map(PlanStep::activity).toList();
    if (another) {
      another = false;
      form.turnTo(now, steps);
    } else {
      form.show(now, steps);
    }
  }
}
