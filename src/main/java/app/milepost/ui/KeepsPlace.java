package app.milepost.ui;

/** A page that shows one of several things at a time, to be led back to each. */
public interface KeepsPlace {

  /** Returns what leads back to what is shown now; does nothing while it is still shown. */
  Runnable here();
}
