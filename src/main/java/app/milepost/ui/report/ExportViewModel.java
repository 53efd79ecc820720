package app.milepost.ui.report;

import app.milepost.report.ReportFormat;
import app.milepost.report.ReportInput;
import app.milepost.ui.FileExport;

/** Saves the result to files. */
public final class ExportViewModel {

  private final FileExport files;
  private final Exporter exporter;

  /**
   * Prepares saving.
   *
   * @param files where files are asked for, written and opened
   * @param exporter writes
   */
  public ExportViewModel(FileExport files, Exporter exporter) {
    this.files = files;
    this.exporter = exporter;
  }

  /** Returns how far saving has come, and what opens a file that was saved. */
  public FileExport files() {
    return files;
  }

  /** Asks for a file and writes the report as it stands now. */
  public void save(ReportFormat format, ReportInput input) {
    files.save(
        "report",
        ReportFileName.suggest(input, format),
        format,
        file -> exporter.write(format, input, file));
  }
}
