package app.milepost.testkit;

import app.milepost.report.pdf.Printing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Takes whatever is printed, or does what it is told to do instead. */
public final class PaperPrinter implements Printing {

  private final List<String> jobs = new ArrayList<>();
  private final List<String> printed = new ArrayList<>();
  private Outcome outcome = new Outcome.Sent("Paper");
  private String jam = "";

  /** Sets what comes of printing from now on; only what is sent is printed. */
  public void answer(Outcome answer) {
    outcome = answer;
  }

  /** Fails from now on, with these words. */
  public void jam(String words) {
    jam = words;
  }

  /** Returns the names of all jobs, printed or not. */
  public List<String> jobs() {
    return jobs;
  }

  /** Returns the pages printed, byte by byte as letters. */
  public List<String> printed() {
    return printed;
  }

  @Override
  public Outcome print(String job, Pages pages) throws IOException {
    jobs.add(job);
    if (!jam.isEmpty()) {
      throw new IOException(jam);
    }
    if (outcome instanceof Outcome.Sent) {
      ByteArrayOutputStream pdf = new ByteArrayOutputStream();
      pages.writeTo(pdf);
      printed.add(pdf.toString(StandardCharsets.ISO_8859_1));
    }
    return outcome;
  }
}
