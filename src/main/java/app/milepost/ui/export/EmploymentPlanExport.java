package app.milepost.ui.export;

import app.milepost.report.ReportFormat;
import app.milepost.report.employment.EmploymentPlan;
import java.io.IOException;
import java.io.OutputStream;

/** Saves individual employment plans to files, or prints them. */
public final class EmploymentPlanExport {

  /** Writes plans, so that the page need not load what does so before it is used. */
  @FunctionalInterface
  public interface Writer {

    /**
     * Writes a plan as a PDF. Blocks.
     *
     * @param out left open
     * @throws IOException if it cannot be written
     */
    void write(EmploymentPlan plan, OutputStream out) throws IOException;
  }

  private static final String WHAT = "employment plan";

  private final FileExport files;
  private final Writer writer;

  /**
   * Prepares saving and printing.
   *
   * @param files where files and printers are asked for
   * @param writer writes
   */
  public EmploymentPlanExport(FileExport files, Writer writer) {
    this.files = files;
    this.writer = writer;
  }

  /** Returns how far saving or printing has come, and what opens a file that was saved. */
  public FileExport files() {
    return files;
  }

  /** Asks for a file and writes a plan to it. */
  public void save(EmploymentPlan plan) {
    files.save(
        WHAT,
        ReportFileName.of("employment-plan", plan.person(), plan.updated(), ReportFormat.PDF),
        ReportFormat.PDF,
        out -> writer.write(plan, out));
  }

  /** Asks for a printer and prints a plan. */
  public void print(EmploymentPlan plan) {
    files.print(WHAT, out -> writer.write(plan, out));
  }
}
