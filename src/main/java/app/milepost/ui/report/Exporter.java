package app.milepost.ui.report;

import app.milepost.report.ReportFormat;
import app.milepost.report.ReportInput;
import java.io.IOException;
import java.nio.file.Path;

/** Writes reports to files, so that the page need not load what does so before it is used. */
@FunctionalInterface
public interface Exporter {

  /**
   * Writes a report whole or not at all; replaces a file that is already there. Blocks.
   *
   * @param format kind of file
   * @param input what the report is made of
   * @param file its folder must exist
   * @throws IOException if it cannot be written; what was there before is then untouched
   */
  void write(ReportFormat format, ReportInput input, Path file) throws IOException;
}
