package app.milepost.ui.privacy;

import app.milepost.ui.work.UnsavedForm;

/** A recovery code on screen, shown only once, that nobody has said is on paper. */
final class UnconfirmedCode implements UnsavedForm {

  private final PrivacyViewModel model;

  UnconfirmedCode(PrivacyViewModel model) {
    this.model = model;
  }

  @Override
  public boolean hasTyped() {
    return model.stepProperty().get() instanceof TaskState.Showing;
  }

  @Override
  public boolean goesWithAnswers() {
    return false;
  }

  @Override
  public String kind() {
    return "a recovery code that you had not confirmed (Settings makes a new one)";
  }

  @Override
  public String sentence() {
    return "The recovery code is shown only now, and you have not confirmed that you have it on"
        + " paper. Whoever forgets the passphrase and has no code can't get at the data again."
        + " Settings can make a new code later.";
  }

  @Override
  public boolean canBeSaved() {
    return false;
  }

  @Override
  public void save(Runnable saved, Runnable failed) {
    failed.run();
  }

  @Override
  public void drop() {
    // It goes with the window.
  }

  @Override
  public void bring() {
    // It is in front of everything.
  }
}
