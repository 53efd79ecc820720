package app.milepost.report.caseload;

import app.milepost.report.ReportFormat;
import app.milepost.report.table.CsvTable;
import app.milepost.report.table.XlsxTable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes what many people have in common. */
public final class CaseloadReports {

  private CaseloadReports() {}

  /**
   * Writes the activities that would help people as a table of its own, the most gaps closed first.
   *
   * @param out left open
   * @throws IOException if writing to {@code out} fails
   */
  public static void writeActivities(CaseloadInput input, OutputStream out) throws IOException {
    CsvTable.write(ActivitiesTable.of(input), out);
  }

  /**
   * Writes the figures as pages to print, or everybody as a table, in a spreadsheet with the
   * activities that would help them on a second sheet. The same input gives the same bytes; only a
   * spreadsheet says when it was written.
   *
   * @param format PDF, CSV or XLSX
   * @param out left open
   * @throws IOException if writing to {@code out} fails
   * @throws IllegalArgumentException for another format
   */
  public static void write(ReportFormat format, CaseloadInput input, OutputStream out)
      throws IOException {
    switch (format) {
      case PDF -> CaseloadPdf.write(input, out);
      case CSV -> CsvTable.write(CaseloadTable.of(input), out);
      case XLSX ->
          XlsxTable.write(List.of(CaseloadTable.of(input), ActivitiesTable.of(input)), out);
      case HTML, JSON, ICS -> throw new IllegalArgumentException("no caseload as " + format);
    }
  }
}
