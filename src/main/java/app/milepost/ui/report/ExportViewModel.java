package app.milepost.ui.report;

import app.milepost.report.ReportFormat;
import app.milepost.report.ReportInput;
import app.milepost.ui.FileExport;

/** Saves the result to files, or prints it. */
public final class ExportViewModel {

  private static final String WHAT = "report";

  private final FileExport files;
  private final Exporter exporter;

  /**
   * Prepares saving and printing.
   *
   * @param files where files and printers are asked for
   * @param exporter writes
   */
  public ExportViewModel(FileExport files, Exporter exporter) {
    this.files = files;
    this.exporter = exporter;
  }

  /** Returns how far saving or printing has come, and what opens a file that was saved. */
  public FileExport files() {
    return files;
  }

  /** Asks for a file and writes the report as it stands now. */
  public void save(ReportFormat format, ReportInput input) {
    files.save(
        WHAT,
        ReportFileName.suggest(input, format),
        format,
        out -> exporter.write(format, input, out));
  }

  /** Asks for a printer and prints the report as it stands now. */
  public void print(ReportInput input) {
    files.print(WHAT, out -> exporter.write(ReportFormat.PDF, input, out));
  }
}
