package app.milepost.ui.career;

import app.milepost.report.ReportFormat;
import app.milepost.role.RolePack;
import app.milepost.ui.FileExport;
import app.milepost.ui.Workspace;
import java.io.IOException;
import java.nio.file.Path;

/** Saves the whole guide to a file, to be printed or read elsewhere. */
public final class GuideExport {

  /** Writes guides, so that the page need not load what does so before it is used. */
  @FunctionalInterface
  public interface Writer {

    /**
     * Writes a guide whole or not at all; replaces a file that is already there. Blocks.
     *
     * @param format PDF or HTML
     * @throws IOException if it cannot be written; what was there before is then untouched
     */
    void write(ReportFormat format, RolePack pack, Path file) throws IOException;
  }

  private final FileExport files;
  private final Workspace workspace;
  private final Writer writer;

  /**
   * Prepares saving.
   *
   * @param files where files are asked for, written and opened
   * @param workspace tells which role is shown
   * @param writer writes
   */
  public GuideExport(FileExport files, Workspace workspace, Writer writer) {
    this.files = files;
    this.workspace = workspace;
    this.writer = writer;
  }

  /** Returns how far saving has come, and what opens a file that was saved. */
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
                "guide",
                pack.id() + "-guide" + format.ending(),
                format,
                file -> writer.write(format, pack, file)));
  }
}
