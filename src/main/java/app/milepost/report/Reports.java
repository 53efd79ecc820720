package app.milepost.report;

import app.milepost.report.table.CsvTable;
import app.milepost.report.table.XlsxTable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes the readiness summary in each format. */
public final class Reports {

  /** What a summary can be written as, in the order people are offered them. */
  public static final List<ReportFormat> FORMATS =
      List.of(
          ReportFormat.PDF,
          ReportFormat.HTML,
          ReportFormat.CSV,
          ReportFormat.XLSX,
          ReportFormat.JSON);

  private Reports() {}

  /**
   * Writes a report. The same input gives the same bytes; only a spreadsheet says when it was
   * written.
   *
   * @param out left open
   * @param format one of {@link #FORMATS}
   * @throws IOException if writing to {@code out} fails
   * @throws IllegalArgumentException for another format
   */
  public static void write(ReportFormat format, ReportInput input, OutputStream out)
      throws IOException {
    switch (format) {
      case PDF -> PdfReport.write(input, out);
      case HTML -> HtmlReport.write(input, out);
      case CSV -> CsvTable.write(SummaryTable.of(input), out);
      case XLSX -> XlsxTable.write(SummaryTable.of(input), out);
      case JSON -> JsonReport.write(input, out);
      case ICS -> throw new IllegalArgumentException("a summary has no days");
    }
  }
}
