package app.milepost.report;

import java.io.IOException;
import java.io.OutputStream;

/** Writes the readiness summary in each format. */
public final class Reports {

  private Reports() {}

  /**
   * Writes a report. The same input gives the same bytes.
   *
   * @param out left open
   * @throws IOException if writing to {@code out} fails
   */
  public static void write(ReportFormat format, ReportInput input, OutputStream out)
      throws IOException {
    switch (format) {
      case PDF -> PdfReport.write(input, out);
      case HTML -> HtmlReport.write(input, out);
      case CSV -> CsvReport.write(input, out);
      case JSON -> JsonReport.write(input, out);
    }
  }
}
