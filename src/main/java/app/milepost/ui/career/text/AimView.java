package app.milepost.ui.career.text;

/** A part of the page that looks different from step to step. */
public interface AimView {

  /** Shows what the step aimed at asks. */
  void show(Aim aim);
}
