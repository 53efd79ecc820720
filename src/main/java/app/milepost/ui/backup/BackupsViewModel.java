package app.milepost.ui.backup;

import app.milepost.store.AuditTrail.Action;
import app.milepost.store.Backup;
import app.milepost.store.Backups;
import app.milepost.store.Store;
import app.milepost.store.StoreException;
import app.milepost.ui.Dialogs;
import app.milepost.ui.FailureSentence;
import app.milepost.ui.Tasks;
import app.milepost.ui.folder.OpenFolder;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** Makes, lists and deletes backups. */
public final class BackupsViewModel {

  private static final List<Integer> NUMBERS = List.of(0, 3, 7, 14, 30, 90);

  /** Something a store's backups can do. */
  @FunctionalInterface
  private interface Making {
    Backup make(Backups backups) throws StoreException;
  }

  private final OpenFolder openFolder;
  private final Tasks tasks;
  private final Dialogs dialogs;
  private final RestoreViewModel restoring;
  private final ReadOnlyObjectWrapper<Optional<List<BackupRow>>> rows =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<String>> busy =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<String>> done =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<String>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private boolean inFront;

  /**
   * Makes the model.
   *
   * @param openFolder knows the store in use
   * @param daily tells when the day's backup has been made
   * @param restoring the way to restore one of them
   */
  public BackupsViewModel(
      OpenFolder openFolder,
      Tasks tasks,
      Dialogs dialogs,
      DailyBackup daily,
      RestoreViewModel restoring) {
    this.openFolder = openFolder;
    this.tasks = tasks;
    this.dialogs = dialogs;
    this.restoring = restoring;
    openFolder.storeProperty().addListener((o, before, now) -> change());
    daily.madeProperty().addListener((o, before, now) -> refresh());
  }

  /** Returns the backups, latest first, once they have been looked at. */
  ReadOnlyObjectProperty<Optional<List<BackupRow>>> rowsProperty() {
    return rows.getReadOnlyProperty();
  }

  /** Returns what is going on, if anything is. */
  ReadOnlyObjectProperty<Optional<String>> busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** Returns what was done last. */
  ReadOnlyObjectProperty<Optional<String>> doneProperty() {
    return done.getReadOnlyProperty();
  }

  /** Returns what could not be done, why, and what to do. */
  ReadOnlyObjectProperty<Optional<String>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Returns whether a folder is open, so that there is something to back up. */
  ObservableValue<Boolean> isOpen() {
    return openFolder.storeProperty().map(Optional::isPresent);
  }

  /** Returns the way to restore one. */
  RestoreViewModel restoring() {
    return restoring;
  }

  /** Returns how many daily backups are kept. */
  ObservableValue<Integer> number() {
    return openFolder.usage().settingsProperty().map(p -> p.backups());
  }

  /** Returns how many daily backups can be kept. */
  List<Integer> numbers() {
    int now = openFolder.usage().get().backups();
    return IntStream.concat(NUMBERS.stream().mapToInt(Integer::intValue), IntStream.of(now))
        .distinct()
        .sorted()
        .boxed()
        .toList();
  }

  /** Keeps another number of daily backups from the next one on. */
  void keep(int number) {
    openFolder.usage().set(openFolder.usage().get().keeping(number));
  }

  /** The list has come to the front. */
  void show() {
    inFront = true;
    refresh();
  }

  /** The list is not in front any more. */
  void hide() {
    inFront = false;
    say(Optional.empty(), Optional.empty());
    restoring.leave();
  }

  /** Makes a backup in the data folder. */
  void make() {
    make(Backups::make, "The backup is made and was read back. It stays until you delete it.");
  }

  /** Asks for a folder and makes a backup there. */
  void makeElsewhere() {
    dialogs
        .chooseFolder("Choose a folder for the backup")
        .ifPresent(folder ->
            make(
                backups -> backups.makeIn(folder),
                "The backup is made in %s and was read back.".formatted(folder)));
  }

  private void make(Making making, String words) {
    openFolder
        .storeProperty()
        .get()
        .filter(store -> busy.get().isEmpty())
        .ifPresent(store -> {
          say(Optional.empty(), Optional.empty());
          busy.set(Optional.of("Making a backup…"));
          tasks.run(
              () -> making.make(store.backups()),
              made -> {
                finish(store, Optional.of(words), Optional.empty());
                note(store, Action.BACKUP_MADE);
              },
              e -> finish(store, Optional.empty(), Optional.of(FailureSentence.of(e))));
        });
  }

  /** Stops what is being made. */
  void cancel() {
    openFolder
        .storeProperty()
        .get()
        .ifPresent(store ->
            tasks.run(
                () -> {
                  store.backups().cancel();
                  return store;
                },
                canceled -> {},
                e -> {}));
  }

  /** Deletes a backup for good, once it has been asked. */
  void delete(BackupRow row) {
    boolean agreed =
        dialogs.confirm(
            "Delete the backup of %s for good? Your data stays as it is.".formatted(row.title()),
            "Delete for good",
            "Keep");
    if (agreed) {
      openFolder
          .storeProperty()
          .get()
          .ifPresent(store ->
              tasks.run(
                  () -> {
                    store.backups().delete(row.backup());
                    return row;
                  },
                  gone -> {
                    finish(
                        store,
                        Optional.of("Deleted the backup of %s.".formatted(row.title())),
                        Optional.empty());
                    note(store, Action.BACKUP_DELETED);
                  },
                  e -> finish(store, Optional.empty(), Optional.of(FailureSentence.of(e)))));
    }
  }

  private void finish(Store store, Optional<String> said, Optional<String> wrong) {
    if (openFolder.storeProperty().get().equals(Optional.of(store))) {
      busy.set(Optional.empty());
      say(said, wrong);
      refresh();
    }
  }

  private void note(Store store, Action action) {
    tasks.runInOrder(
        () -> {
          store.audit().note(action, Optional.empty());
          return store;
        },
        noted -> {},
        e -> problem.set(Optional.of(FailureSentence.of(e))));
  }

  private void say(Optional<String> said, Optional<String> wrong) {
    done.set(said);
    problem.set(wrong);
  }

  private void change() {
    busy.set(Optional.empty());
    rows.set(Optional.empty());
    refresh();
  }

  private void refresh() {
    if (inFront) {
      openFolder.storeProperty().get().ifPresent(this::read);
    }
  }

  private void read(Store store) {
    tasks.run(
        () -> {
          Backups.Listed listed = store.backups().list();
          return listed.backups().stream()
              .map(b -> BackupRow.of(b, listed.needsSecret(b)))
              .toList();
        },
        read -> {
          if (openFolder.storeProperty().get().equals(Optional.of(store))) {
            rows.set(Optional.of(read));
          }
        },
        e -> problem.set(Optional.of(FailureSentence.of(e))));
  }
}
