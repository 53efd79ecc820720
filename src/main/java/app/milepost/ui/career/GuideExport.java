package app.milepost.ui.career;

import app.milepost.report.ReportFormat;
import app.milepost.role.RolePack;
import app.milepost.ui.FileExport;
import app.milepost.ui.Workspace;
import java.io.IOException;
import java.io.OutputStream;

/** Saves the whole guide to a file, or prints it. */
public final class GuideExport {

  /** Writes guides, so that the page need not load what does so before it is used. */
  @FunctionalInterface
  public interface Writer {

    /**
     * Writes a guide. Blocks.
     *
     * @param format PDF or HTML
     * @param out left open
     * @throws IOException if it cannot be written
     */
    void write(ReportFormat format, RolePack pack, OutputStream out) throws IOException;
  }

  private static final String WHAT = "guide";

  private final FileExport files;
  private final Workspace workspace;
  private final Writer writer;

  /**
   * Prepares saving and printing.
   *
   * @param files where files and printers are asked for
   * @param workspace tells which role is shown
   * @param writer writes
   */
  public GuideExport(FileExport files, Workspace workspace, Writer writer) {
    this.files = files;
    this.workspace = workspace;
    this.writer = writer;
  }

  /** Returns how far saving or printing has come, and what opens a file that was saved. */
  FileExport files() {
    return files;
  }

  /**
   * Asks for a file and writes the guide of the role shown; does nothing while there is none.
   *
   * @param format PDF or HTML
   */
  void save(ReportFormat format) {
    workspace
        .roleProperty()
        .get()
        .ifPresent(pack ->
            files.save(
                WHAT,
                pack.id() + "-guide" + format.ending(),
                format,
                out -> writer.write(format, pack, out)));
  }

  /** Asks for a printer and prints the guide of the role shown; does nothing without one. */
  void print() {
    workspace
        .roleProperty()
        .get()
        .ifPresent(pack -> files.print(WHAT, out -> writer.write(ReportFormat.PDF, pack, out)));
  }
}
