package app.milepost.report.pdf;

import java.io.IOException;
import java.io.OutputStream;

/** Puts pages on paper, once a person has chosen how in the system's print dialog. */
@FunctionalInterface
public interface Printing {

  /** What is to be printed. */
  @FunctionalInterface
  interface Pages {

    /**
     * Writes the pages as PDF; need not flush or close.
     *
     * @throws IOException if they cannot be made
     */
    void writeTo(OutputStream pdf) throws IOException;
  }

  /** What came of it. */
  sealed interface Outcome {

    /**
     * The pages are on their way.
     *
     * @param printer the printer as the system calls it
     */
    record Sent(String printer) implements Outcome {}

    /** The person decided not to print. */
    record Canceled() implements Outcome {}

    /** The system knows no printer. Nothing was asked and no page was made. */
    record NoPrinter() implements Outcome {}
  }

  /**
   * Asks and prints. Blocks for as long as the person takes to answer.
   *
   * @param job what the printer's queue calls it; others may read that
   * @param pages made only once the person has agreed
   * @throws IOException if the pages cannot be made or sent; says what the printer says
   */
  Outcome print(String job, Pages pages) throws IOException;
}
