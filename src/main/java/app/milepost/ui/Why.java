package app.milepost.ui;

/** Says to a person why something did not work. */
public final class Why {

  private Why() {}

  /**
   * Returns the sentences that came with a failure. Those that nobody foresaw come without any;
   * their kind is told then, to be passed on.
   */
  public static String of(Throwable failure) {
    String message = failure.getMessage();
    return message == null
        ? "Something unexpected went wrong in Milepost (%s). Try again, or start Milepost anew."
            .formatted(failure.getClass().getSimpleName())
        : message;
  }
}
