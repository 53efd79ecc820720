package app.milepost.store;

/** A passphrase or recovery code does not open what it was tried on. Nothing was touched. */
public final class WrongSecretException extends StoreException {

  private static final long serialVersionUID = 1;

  /**
   * Creates one.
   *
   * @param sentence what happened and what the person can do
   */
  public WrongSecretException(String sentence) {
    super(sentence);
  }
}
