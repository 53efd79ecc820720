package app.milepost.ui.folder;

import java.util.List;

/** How far an import of careers has come. */
public sealed interface ImportState {

  /** Nothing is under way, and there is nothing to tell. */
  record Idle() implements ImportState {}

  /**
   * Files are being read.
   *
   * @param share how much is done, 0 to 1
   */
  record Reading(double share) implements ImportState {}

  /**
   * Careers were taken in.
   *
   * @param sentences what came of it, at least one
   */
  record Done(List<String> sentences) implements ImportState {
    public Done {
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * Nothing was taken in.
   *
   * @param sentence why, and what to do
   */
  record Refused(String sentence) implements ImportState {}
}
