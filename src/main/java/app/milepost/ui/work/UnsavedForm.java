package app.milepost.ui.work;

/** Something, mostly a form, that is kept only once a button is pressed. */
public interface UnsavedForm {

  /** Returns whether something is typed that is not kept yet. */
  boolean hasTyped();

  /** Returns whether what is typed means nothing without the answers on screen. */
  boolean goesWithAnswers();

  /** Returns what is typed, such as {@code a next step}, and nothing of what it says. */
  String kind();

  /** Returns a sentence that says what is typed about whom, and what it still needs, if so. */
  String sentence();

  /** Returns whether what is typed can be saved as it is. */
  boolean canBeSaved();

  /**
   * Saves what is typed. Whoever is asked on the way and decides otherwise is left with the form.
   *
   * @param saved run once it is handed over for good
   * @param failed run if it could not be saved; it is still in the form then
   */
  void save(Runnable saved, Runnable failed);

  /** Forgets what is typed. */
  void drop();

  /** Brings the form to the front. */
  void bring();
}
