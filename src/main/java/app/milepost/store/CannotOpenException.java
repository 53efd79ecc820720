package app.milepost.store;

/** The data folder could not be opened. Nothing in it was changed. */
public final class CannotOpenException extends StoreException {

  private static final long serialVersionUID = 1;

  private final transient OpenFailure failure;

  /** Creates one whose message is the failure's sentence. */
  public CannotOpenException(OpenFailure failure) {
    super(failure.sentence());
    this.failure = failure;
  }

  /** Creates one whose message is the failure's sentence, with a cause for the log. */
  public CannotOpenException(OpenFailure failure, Throwable cause) {
    super(failure.sentence(), cause);
    this.failure = failure;
  }

  /** Returns what stood in the way. */
  public OpenFailure failure() {
    return failure;
  }
}
