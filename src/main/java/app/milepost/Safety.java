package app.milepost;

import app.milepost.store.files.DataFolder;
import app.milepost.store.sqlite.Folders;
import app.milepost.ui.Dialogs;
import app.milepost.ui.Tasks;
import app.milepost.ui.backup.BackupNotice;
import app.milepost.ui.backup.BackupsView;
import app.milepost.ui.backup.BackupsViewModel;
import app.milepost.ui.backup.DailyBackup;
import app.milepost.ui.backup.DayWatch;
import app.milepost.ui.backup.RescueView;
import app.milepost.ui.backup.RescueViewModel;
import app.milepost.ui.backup.RestoreViewModel;
import app.milepost.ui.folder.OpenFolder;
import java.time.InstantSource;

/** Puts together what keeps the data safe: backups, and the ways to them. */
record Safety(
    OpenFolder openFolder,
    Tasks tasks,
    Dialogs dialogs,
    DailyBackup daily,
    RestoreViewModel restoring) {

  /**
   * Puts it together; from then on the day's backup is made while a folder is open.
   *
   * @param clock tells which day it is
   */
  static Safety of(OpenFolder openFolder, Tasks tasks, Dialogs dialogs, InstantSource clock) {
    DailyBackup daily = new DailyBackup(openFolder, tasks, clock);
    DayWatch.over(daily, openFolder);
    return new Safety(
        openFolder,
        tasks,
        dialogs,
        daily,
        new RestoreViewModel(
            openFolder,
            tasks,
            dialogs,
            (folder, backup) -> Folders.restore(new DataFolder(folder), backup, clock)));
  }

  /** Returns the part of the settings about backups. */
  BackupsView section() {
    return new BackupsView(new BackupsViewModel(openFolder, tasks, dialogs, daily, restoring));
  }

  /** Returns what tells above the page what became of a backup. */
  BackupNotice notice() {
    return new BackupNotice(daily, restoring);
  }

  /** Returns what helps where the database is damaged. */
  RescueView rescue() {
    return new RescueView(new RescueViewModel(openFolder, tasks, dialogs, restoring));
  }
}
