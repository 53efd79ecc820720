package app.milepost.ui.employment;

import app.milepost.ui.control.TitledPart;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.ToggleButton;

/**
 * The part of a page in which an employment plan is filled in. Folded at first, and its fields are
 * made only when it is unfolded.
 */
public final class EmploymentPart extends TitledPart {

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
