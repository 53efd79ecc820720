package app.milepost.report;

import java.io.IOException;
import java.io.OutputStream;

/** Writes what many people have in common. */
public final class CaseloadReports {

  private CaseloadReports() {}

  /**
   * Writes the figures as pages to print, or everybody as a table. The same input gives the same
   * bytes.
   *
   * @param format PDF or CSV
   * @param out left open
   * @throws IOException if writing to {@code out} fails
   * @throws IllegalArgumentException for another format
   */
  public static void write(ReportFormat format, CaseloadInput input, OutputStream out)
      throws IOException {
    switch (format) {
      case PDF -> CaseloadPdf.write(input, out);
      case CSV -> CaseloadCsv.write(input, out);
      case HTML, JSON -> throw new IllegalArgumentException("no caseload as " + format);
    }
  }
}
