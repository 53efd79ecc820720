package app.milepost.ui.plan;

import app.milepost.ui.work.UnsavedForm;

/** The activity of one's own that is filled in and not added yet. */
final class TypedActivity implements UnsavedForm {

  private final PlanViewModel model;
  private final OwnForm form;
  private final Runnable front;

  /**
   * Makes it.
   *
   * @param model knows for which session it is filled in
   * @param form where it is filled in
   * @param front brings the page to the front
   */
  TypedActivity(PlanViewModel model, OwnForm form, Runnable front) {
    this.model = model;
    this.form = form;
    this.front = front;
  }

  /** What is still in the form of a page that has not been seen since is somebody else's. */
  @Override
  public boolean hasTyped() {
    return model.isOfNow() && form.hasTyped();
  }

  @Override
  public boolean goesWithAnswers() {
    return true;
  }

  @Override
  public String kind() {
    return "an activity of your own";
  }

  @Override
  public String sentence() {
    return "You have filled in an activity of your own for the plan and not added it."
        + form.problem().map(" "::concat).orElse("");
  }

  @Override
  public boolean canBeSaved() {
    return form.problem().isEmpty() && form.canAdd();
  }

  @Override
  public void save(Runnable saved, Runnable failed) {
    form.add();
    saved.run();
  }

  @Override
  public void drop() {
    form.forget();
  }

  @Override
  public void bring() {
    front.run();
    form.bring();
  }
}
