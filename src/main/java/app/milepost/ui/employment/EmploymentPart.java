package app.milepost.ui.employment;

import app.milepost.plan.EmploymentDetails;
import app.milepost.role.Activity;
import app.milepost.ui.PlanDetailsForm;
import app.milepost.ui.control.TitledPart;
import app.milepost.ui.employment.EmploymentViewModel.Step;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;

/**
 * The part of a page in which an employment plan is filled in. Folded at first, and its fields are
 * made only when it is unfolded.
 */
public final class EmploymentPart extends TitledPart implements PlanDetailsForm {

  private final EmploymentViewModel model;
  private final ToggleButton open = new ToggleButton("Fill in the employment plan");
  private Optional<EmploymentForm> form = Optional.empty();

  /** Makes it, folded. */
  public EmploymentPart(EmploymentViewModel model) {
    super(
        "Employment plan",
        "For the printed plan: who pays, reviews, duties and what stands in the way. What you leave"
            + " empty can be written on paper.");
    this.model = model;
    setId("employment");
    getStylesheets()
        .add(
            Objects.requireNonNull(EmploymentPart.class.getResource("/css/employment.css"))
                .toExternalForm());
    open.setId("employment-open");
    open.selectedProperty().subscribe(this::unfold);
    getChildren().add(open);
    model.onTakingUpReview(() -> {
      open.setSelected(true);
      form.ifPresent(EmploymentForm::takeUpReview);
    });
  }

  @Override
  public Parent node() {
    return this;
  }

  @Override
  public void turnTo(EmploymentDetails details, List<Activity> steps) {
    model.turnTo(details, steps(steps));
  }

  @Override
  public void show(EmploymentDetails details, List<Activity> steps) {
    model.show(details, steps(steps));
  }

  private static List<Step> steps(List<Activity> activities) {
    return activities.stream()
        .map(activity -> new Step(activity.id(), activity.title(), activity.provider()))
        .toList();
  }

  private void unfold(boolean wanted) {
    if (wanted && form.isEmpty()) {
      EmploymentForm made = new EmploymentForm(model, open::requestFocus);
      form = Optional.of(made);
      getChildren().add(made);
    }
    form.ifPresent(made -> {
      made.setVisible(wanted);
      made.setManaged(wanted);
    });
  }
}
