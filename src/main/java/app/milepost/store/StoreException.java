package app.milepost.store;

/** Something could not be kept or read back. The message is a sentence for the person. */
public class StoreException extends Exception {

  private static final long serialVersionUID = 1;

  /**
   * Creates one without a technical cause.
   *
   * @param sentence what happened, where, and what the person can do
   */
  public StoreException(String sentence) {
    super(sentence);
  }

  /**
   * Creates one.
   *
   * @param sentence what happened, where, and what the person can do
   * @param cause for the log
   */
  public StoreException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
