package app.milepost.ui.backup;

import app.milepost.store.Backup;
import app.milepost.store.files.DataFolder;
import app.milepost.store.sqlite.BackupShelf;
import app.milepost.store.sqlite.BackupShelf.Contents;
import app.milepost.ui.Dialogs;
import app.milepost.ui.FailureSentence;
import app.milepost.ui.Tasks;
import app.milepost.ui.folder.FolderProblem;
import app.milepost.ui.folder.OpenFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Offers backups where the database itself can't be opened. */
public final class RescueViewModel {

  /**
   * A backup that can be restored.
   *
   * @param row which
   * @param words when it was made and what it holds
   */
  record Offer(BackupRow row, String words) {}

  private final OpenFolder openFolder;
  private final Tasks tasks;
  private final Dialogs dialogs;
  private final RestoreViewModel restoring;
  private final ReadOnlyObjectWrapper<Optional<List<Offer>>> offers =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<String>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * Makes the model.
   *
   * @param openFolder knows which folder can't be opened
   * @param restoring restores
   */
  public RescueViewModel(
      OpenFolder openFolder, Tasks tasks, Dialogs dialogs, RestoreViewModel restoring) {
    this.openFolder = openFolder;
    this.tasks = tasks;
    this.dialogs = dialogs;
    this.restoring = restoring;
    openFolder.problemProperty().addListener((o, before, now) -> look());
  }

  /** Returns the backups that can be restored, latest first, once they have been looked at. */
  ReadOnlyObjectProperty<Optional<List<Offer>>> offersProperty() {
    return offers.getReadOnlyProperty();
  }

  /** Returns why the backups can't be listed. */
  ReadOnlyObjectProperty<Optional<String>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Returns the way to restore one. */
  RestoreViewModel restoring() {
    return restoring;
  }

  /** Looks at the backups, if one of them could help. */
  void look() {
    offers.set(Optional.empty());
    problem.set(Optional.empty());
    openFolder
        .problemProperty()
        .get()
        .filter(FolderProblem::backupCanHelp)
        .ifPresent(now -> read(now.folder()));
  }

  private void read(Path folder) {
    tasks.run(
        () -> {
          List<Offer> found = new ArrayList<>();
          for (Backup backup : new BackupShelf(new DataFolder(folder)).list()) {
            if (backup.usable()) {
              found.add(offer(backup, BackupShelf.contents(backup)));
            }
          }
          return found;
        },
        found -> {
          if (folder.equals(openFolder.folderProperty().get())) {
            offers.set(Optional.of(found));
          }
        },
        e -> problem.set(Optional.of(FailureSentence.of(e))));
  }

  private static Offer offer(Backup backup, Contents contents) {
    BackupRow row = BackupRow.of(backup, false);
    return new Offer(
        row,
        "%s (%,d %s, %,d %s)"
            .formatted(
                row.title(),
                contents.people(),
                contents.people() == 1 ? "person" : "people",
                contents.sessions(),
                contents.sessions() == 1 ? "session" : "sessions"));
  }

  /** Puts a backup in the place of the database, which is put aside. */
  void restore(Offer offer) {
    restoring.restore(offer.row());
  }

  /** Asks for a backup from somewhere else and does the same with it. */
  void restoreElsewhere() {
    dialogs
        .chooseFileToOpen("Choose a backup to restore", "Milepost backups", "*.db")
        .ifPresent(file ->
            tasks.run(
                () -> BackupRow.of(BackupShelf.elsewhere(file), false),
                restoring::restore,
                e -> problem.set(Optional.of(FailureSentence.of(e)))));
  }
}
