package app.milepost.ui.export;

import app.milepost.ui.FailureSentence;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Why a file could not be saved, and what to do. */
final class ExportProblem {

  private ExportProblem() {}

  /**
   * Returns two or three sentences.
   *
   * @param what what should have been saved, e.g. {@code report}
   */
  static String sentence(String what, Path file, Exception cause) {
    return "The %s could not be saved as %s. %s Nothing was written."
        .formatted(what, file, reason(cause));
  }

  private static String reason(Exception cause) {
    return switch (cause) {
      case AccessDeniedException e ->
          "You may not write there. Choose another folder, or close the file where it is open.";
      case NoSuchFileException e -> "The folder is gone. Choose another one.";
      case FileSystemException e when e.getReason() != null ->
          "The system says: %s. Choose another folder or free some space.".formatted(e.getReason());
      default ->
          FailureSentence.foreseen(cause)
              .map(said -> "%s. Try again, or choose another folder.".formatted(strip(said)))
              .orElseGet(() -> FailureSentence.of(cause));
    };
  }

  private static String strip(String message) {
    return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
  }
}
