package app.milepost.ui.export;

import app.milepost.report.ReportFormat;
import app.milepost.report.ReportInput;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;

/** Saves the result of an assessment to files, or prints it. */
public final class ReportExport {

  private final String what;
  private final FileExport files;
  private final Exporter exporter;
  private final ReadOnlyObjectProperty<Optional<String>> unnoted;

  /**
   * Prepares saving and printing.
   *
   * @param what what it is to a person, in a word: {@code report}
   * @param files where files and printers are asked for
   * @param exporter writes
   * @param unnoted why the list of what was done lacks a line about it, if it does
   */
  public ReportExport(
      String what,
      FileExport files,
      Exporter exporter,
      ReadOnlyObjectProperty<Optional<String>> unnoted) {
    this.what = what;
    this.files = files;
    this.exporter = exporter;
    this.unnoted = unnoted;
  }

  /** Returns how far saving or printing has come, and what opens a file that was saved. */
  public FileExport files() {
    return files;
  }

  /** Returns why the list of what was done lacks a line, if it does. */
  public ReadOnlyObjectProperty<Optional<String>> unnotedProperty() {
    return unnoted;
  }

  /** Asks for a file and writes the result to it. */
  public void save(ReportFormat format, ReportInput input) {
    files.save(
        what,
        ReportFileName.suggest(input, format),
        format,
        out -> exporter.write(format, input, out));
  }

  /**
   * Asks for a file and writes the result to it as PDF.
   *
   * @param completion adds to it what takes a while to find; runs while the file is written
   */
  public void savePdf(ReportInput input, UnaryOperator<ReportInput> completion) {
    files.save(
        what,
        ReportFileName.suggest(input, ReportFormat.PDF),
        ReportFormat.PDF,
        out -> exporter.write(ReportFormat.PDF, completion.apply(input), out));
  }

  /** Asks for a printer and prints the result. */
  public void print(ReportInput input) {
    print(input, UnaryOperator.identity());
  }

  /**
   * Asks for a printer and prints the result.
   *
   * @param completion adds to it what takes a while to find; runs while it is printed
   */
  public void print(ReportInput input, UnaryOperator<ReportInput> completion) {
    files.print(what, out -> exporter.write(ReportFormat.PDF, completion.apply(input), out));
  }
}
