package app.milepost.cli;

/** What a command's exit status means. */
final class ExitStatus {

  /** All that was asked has been done. */
  static final int DONE = 0;

  /** Some input was refused, or something could not be read or written. */
  static final int REFUSED = 1;

  /** The command was used wrongly. */
  static final int WRONG_USE = 2;

  private ExitStatus() {}
}
