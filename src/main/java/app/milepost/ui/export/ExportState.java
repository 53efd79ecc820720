package app.milepost.ui.export;

import app.milepost.report.ReportFormat;
import java.nio.file.Path;

/** How far saving or printing has come. */
public sealed interface ExportState {

  /** Returns whether something is being saved or printed right now. */
  default boolean isUnderWay() {
    return this instanceof Writing || this instanceof Printing;
  }

  /** Nothing has been saved or printed from this page yet. */
  record Idle() implements ExportState {}

  /** A file is being written. */
  record Writing(ReportFormat format) implements ExportState {}

  /** The file is on disk. */
  record Saved(Path file) implements ExportState {}

  /** The file is on disk, but no program was found to open it. */
  record NotOpened(Path file) implements ExportState {}

  /** A person is choosing how to print, or pages are on their way to the printer. */
  record Printing() implements ExportState {}

  /**
   * The pages have been sent.
   *
   * @param printer what the system calls the printer
   */
  record Printed(String printer) implements ExportState {}

  /**
   * Nothing was written or printed.
   *
   * @param message what happened and what to do
   */
  record Failed(String message) implements ExportState {}
}
