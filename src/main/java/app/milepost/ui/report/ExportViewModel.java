package app.milepost.ui.report;

import app.milepost.report.ReportFormat;
import app.milepost.report.ReportInput;
import app.milepost.ui.FileExport;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;

/** Saves the result to files, or prints it. */
public final class ExportViewModel {

  private static final String WHAT = "report";

  private final FileExport files;
  private final Exporter exporter;
  private final ReadOnlyObjectProperty<Optional<String>> unnoted;

  /**
   * Prepares saving and printing.
   *
   * @param files where files and printers are asked for
   * @param exporter writes
   * @param unnoted why the list of what was done lacks a line about it, if it does
   */
  public ExportViewModel(
      FileExport files, Exporter exporter, ReadOnlyObjectProperty<Optional<String>> unnoted) {
    this.files = files;
    this.exporter = exporter;
    this.unnoted = unnoted;
  }

  /** Returns how far saving or printing has come, and what opens a file that was saved. */
  public FileExport files() {
    return files;
  }

  /** Returns why the list of what was done lacks a line, if it does. */
  ReadOnlyObjectProperty<Optional<String>> unnotedProperty() {
    return unnoted;
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
