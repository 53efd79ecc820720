package app.milepost.ui.export;

import app.milepost.report.ReportFormat;
import app.milepost.report.ReportInput;
import java.io.IOException;
import java.io.OutputStream;

/** Writes reports, so that the page need not load what does so before it is used. */
@FunctionalInterface
public interface Exporter {

  /**
   * Writes a report. Blocks.
   *
   * @param format kind of file
   * @param input what the report is made of
   * @param out left open
   * @throws IOException if it cannot be written
   */
  void write(ReportFormat format, ReportInput input, OutputStream out) throws IOException;
}
