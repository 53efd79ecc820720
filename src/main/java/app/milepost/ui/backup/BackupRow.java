package app.milepost.ui.backup;

import app.milepost.store.Backup;

/**
 * One backup as it is listed.
 *
 * @param backup which
 * @param title when it was made
 * @param detail why it was made, how large it is and who can read it, or why it can't be restored
 * @param needsSecret whether only the passphrase of its day opens it
 */
record BackupRow(Backup backup, String title, String detail, boolean needsSecret) {

  static BackupRow of(Backup backup, boolean needsSecret) {
    return new BackupRow(
        backup, BackupWords.title(backup), BackupWords.detail(backup, needsSecret), needsSecret);
  }

  /** Returns whether it can be restored. */
  boolean usable() {
    return backup.usable();
  }
}
