package app.milepost.report;

import app.milepost.report.table.CsvTable;
import app.milepost.report.table.XlsxTable;
import java.io.IOException;
import java.io.OutputStream;

/** Writes the readiness summary in each format. */
public final class Reports {

  private Reports() {}

  /**
   * Writes a report. The same input gives the same bytes; only a spreadsheet says when it was
   * written.
   *
   * @param out left open
   * @throws IOException if writing to {@code out} fails
   */
  public static void write(ReportFormat format, ReportInput input, OutputStream out)
      throws IOException {
    switch (format) {
      case PDF -> PdfReport.write(input, out);
      case HTML -> HtmlReport.write(input, out);
      case CSV -> CsvTable.write(SummaryTable.of(input), out);
      case XLSX -> XlsxTable.write(SummaryTable.of(input), out);
      case JSON -> JsonReport.write(input, out);
    }
  }
}
