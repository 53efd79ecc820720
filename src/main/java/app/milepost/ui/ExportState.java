package app.milepost.ui;

import app.milepost.report.ReportFormat;
import java.nio.file.Path;

/** How far saving a file has come. */
public sealed interface ExportState {

  /** Nothing has been saved from this page yet. */
  record Idle() implements ExportState {}

  /** A file is being written. */
  record Writing(ReportFormat format) implements ExportState {}

  /** The file is on disk. */
  record Saved(Path file) implements ExportState {}

  /** The file is on disk, but no program was found to open it. */
  record NotOpened(Path file) implements ExportState {}

  /**
   * Nothing was written.
   *
   * @param message what happened and what to do
   */
  record Failed(String message) implements ExportState {}
}
