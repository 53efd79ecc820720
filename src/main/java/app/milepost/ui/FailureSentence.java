package app.milepost.ui;

import app.milepost.log.FaultCode;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Says to a person why something did not work. */
public final class FailureSentence {

  private FailureSentence() {}

  /**
   * Returns the sentences that came with a failure. Those that nobody foresaw come without any, or
   * with words for programmers; their code is told then, by which the log knows them.
   */
  public static String of(Throwable failure) {
    return foreseen(failure)
        .orElseGet(() ->
            "Something unexpected went wrong in Milepost (code %s). Try again, or start Milepost anew."
                .formatted(FaultCode.of(failure)));
  }

  /** Returns what a failure says to people; empty where nobody thought that it could happen. */
  public static Optional<String> foreseen(Throwable failure) {
    boolean fault =
        failure instanceof RuntimeException && !(failure instanceof UncheckedIOException);
    return failure instanceof Exception && !fault
        ? Optional.ofNullable(failure.getMessage())
        : Optional.empty();
  }
}
