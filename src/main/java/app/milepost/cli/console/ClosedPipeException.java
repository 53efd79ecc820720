package app.milepost.cli.console;

import java.io.IOException;
import java.io.Serial;

/** Whoever read the results has seen enough and left, as {@code head} does: nothing is wrong. */
public final class ClosedPipeException extends IOException {

  @Serial private static final long serialVersionUID = 1;

  /**
   * Says that nobody reads any more.
   *
   * @param cause what the system says of it
   */
  public ClosedPipeException(IOException cause) {
    super(cause);
  }
}
