package app.milepost.ui.editor;

import app.milepost.ui.work.UnsavedForm;

/** The career that is edited, as long as something in it is not saved. */
final class UnsavedCareer implements UnsavedForm {

  private final EditorViewModel model;
  private final Runnable front;

  UnsavedCareer(EditorViewModel model, Runnable front) {
    this.model = model;
    this.front = front;
  }

  @Override
  public boolean hasTyped() {
    return model.now().editing().filter(Editing::isChanged).isPresent();
  }

  @Override
  public boolean goesWithAnswers() {
    return false;
  }

  @Override
  public String kind() {
    return "changes to a career";
  }

  @Override
  public String sentence() {
    String title = model.now().editing().map(e -> e.draft().title()).orElse("");
    String what = title.isBlank() ? "The career you began" : "The career “%s”".formatted(title);
    return what
        + " has changes that are not saved."
        + (canBeSaved() ? "" : " It can't be saved while there are problems in it.");
  }

  @Override
  public boolean canBeSaved() {
    return model.now().errors() == 0;
  }

  @Override
  public void save(Runnable saved, Runnable failed) {
    model.save(saved, failed);
  }

  @Override
  public void drop() {
    model.close();
  }

  @Override
  public void bring() {
    front.run();
  }
}
