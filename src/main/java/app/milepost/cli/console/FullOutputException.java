package app.milepost.cli.console;

import java.io.IOException;
import java.io.Serial;

/** Standard output takes no more, as where it leads to a full disk. */
public final class FullOutputException extends IOException {

  /** What to say of it. */
  public static final String SENTENCE =
      "Standard output could not be written to. See whether its disk is full.";

  @Serial private static final long serialVersionUID = 1;

  FullOutputException(IOException cause) {
    super(SENTENCE, cause);
  }
}
