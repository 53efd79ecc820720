package app.milepost.ui.employment;

import app.milepost.plan.EmploymentDetails;
import app.milepost.ui.control.EnteredDate;
import app.milepost.ui.work.UnsavedForm;
import java.util.function.BooleanSupplier;

/** The day of review that is typed and not added yet. */
final class TypedReview implements UnsavedForm {

  private final EmploymentViewModel model;
  private final BooleanSupplier ofNow;
  private final Runnable front;

  /**
   * Makes it.
   *
   * @param ofNow tells whether the session it is typed for is still the one that is worked on
   * @param front brings the page to the front
   */
  TypedReview(EmploymentViewModel model, BooleanSupplier ofNow, Runnable front) {
    this.model = model;
    this.ofNow = ofNow;
    this.front = front;
  }

  private EnteredDate typed() {
    return model.typedReviewProperty().get();
  }

  /** What is still in the form of a page that has not been seen since is somebody else's. */
  @Override
  public boolean hasTyped() {
    return ofNow.getAsBoolean() && isBegun();
  }

  private boolean isBegun() {
    return typed().day().isPresent() || typed().isUnreadable();
  }

  @Override
  public boolean goesWithAnswers() {
    return true;
  }

  @Override
  public String kind() {
    return "a day of review";
  }

  @Override
  public String sentence() {
    String why = typed().isUnreadable() ? " It can't be read." : "";
    String full = isFull() ? " " + EmploymentViewModel.TOO_MANY_REVIEWS : "";
    return "You have typed a day of review for the employment plan and not added it.%s%s"
        .formatted(why, full);
  }

  @Override
  public boolean canBeSaved() {
    return !typed().isUnreadable() && !isFull();
  }

  private boolean isFull() {
    return model.detailsProperty().get().reviews().size() >= EmploymentDetails.MOST_REVIEWS;
  }

  @Override
  public void save(Runnable saved, Runnable failed) {
    if (model.addReview().isEmpty()) {
      saved.run();
    } else {
      failed.run();
    }
  }

  @Override
  public void drop() {
    model.typedReviewProperty().set(EnteredDate.none());
  }

  @Override
  public void bring() {
    front.run();
    model.takeUpReview();
  }
}
