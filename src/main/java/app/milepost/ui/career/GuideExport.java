package app.milepost.ui.career;

import app.milepost.assessment.Ticks;
import app.milepost.report.ReportFormat;
import app.milepost.role.RolePack;
import app.milepost.ui.export.FileExport;
import app.milepost.ui.work.Workspace;
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
     * @param ticks what its reader has ticked
     * @param out left open
     * @throws IOException if it cannot be written
     */
    void write(ReportFormat format, RolePack pack, Ticks ticks, OutputStream out)
        throws IOException;
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
    files.speakOnlyOf(workspace.roleProperty(), workspace.ticksProperty());
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
                WHAT, pack.id() + "-guide" + format.ending(), format, content(format, pack)));
  }

  /** Asks for a printer and prints the guide of the role shown; does nothing without one. */
  void print() {
    workspace
        .roleProperty()
        .get()
        .ifPresent(pack -> files.print(WHAT, content(ReportFormat.PDF, pack)));
  }

  /** What is ticked is what was so when it was asked for, whoever is on screen by then. */
  private FileExport.Content content(ReportFormat format, RolePack pack) {
    Ticks ticks = workspace.ticksProperty().get();
    return out -> writer.write(format, pack, ticks, out);
  }
}
