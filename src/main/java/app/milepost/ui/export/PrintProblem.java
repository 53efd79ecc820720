package app.milepost.ui.export;

import java.io.IOException;
import java.util.Optional;

/** Why nothing was printed, and what to do. */
final class PrintProblem {

  /** What to say where the system knows no printer. */
  static final String NO_PRINTER =
      "No printer was found. Add one in your system's settings, then try again. Or save a PDF and"
          + " print it on another computer.";

  private PrintProblem() {}

  /**
   * Returns two or three sentences.
   *
   * @param what what should have been printed, e.g. {@code report}
   */
  static String sentence(String what, Exception cause) {
    String said =
        Optional.ofNullable(cause.getMessage())
            // Anything else is a fault in a program, and its words are of no use to people.
            .filter(message -> cause instanceof IOException && !message.isBlank())
            .map(message -> " The system says: %s.".formatted(message.replaceAll("\\.$", "")))
            .orElse("");
    return "The %s could not be printed.%s Check the printer and try again, or save a PDF and print that."
        .formatted(what, said);
  }
}
