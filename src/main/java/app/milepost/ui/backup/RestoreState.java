package app.milepost.ui.backup;

import java.util.List;
import java.util.Optional;

/** How far somebody has come on the way to restoring a backup. */
sealed interface RestoreState {

  /** Not on the way. */
  record Nowhere() implements RestoreState {}

  /** It is being compared with what is there now. */
  record Comparing(BackupRow row) implements RestoreState {}

  /**
   * It was made under another passphrase, which is asked for.
   *
   * @param refused why the last one was not right
   */
  record Asking(BackupRow row, Optional<String> refused) implements RestoreState {}

  /**
   * What would change is known.
   *
   * @param lines what, in sentences
   */
  record Ready(BackupRow row, List<String> lines) implements RestoreState {}

  /** It is taking the place of what is there now. */
  record Restoring(BackupRow row) implements RestoreState {}
}
