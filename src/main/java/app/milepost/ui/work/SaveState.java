package app.milepost.ui.work;

import java.time.Instant;

/** Whether the latest change is on disk. */
public sealed interface SaveState {

  /** Nothing to save yet. */
  record Untouched() implements SaveState {}

  /** On its way. */
  record Saving() implements SaveState {}

  /**
   * On disk.
   *
   * @param at when the commit was done
   */
  record Saved(Instant at) implements SaveState {}

  /**
   * Not on disk; the change is kept in memory and can be saved again.
   *
   * @param message what happened and what to do
   */
  record Failed(String message) implements SaveState {}
}
