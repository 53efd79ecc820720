package app.milepost.ui.career;

/** A part of the page that looks different from step to step. */
interface AimView {

  /** Shows what the step aimed at asks. */
  void show(Aim aim);
}
