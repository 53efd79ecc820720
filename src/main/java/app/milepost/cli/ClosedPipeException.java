package app.milepost.cli;

import java.io.IOException;
import java.io.Serial;

/** Whoever read the results has seen enough and left, as {@code head} does: nothing is wrong. */
final class ClosedPipeException extends IOException {

  @Serial private static final long serialVersionUID = 1;

  ClosedPipeException(IOException cause) {
    super(cause);
  }
}
