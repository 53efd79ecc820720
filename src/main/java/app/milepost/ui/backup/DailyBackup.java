package app.milepost.ui.backup;

import app.milepost.store.AuditTrail.Action;
import app.milepost.store.Backup;
import app.milepost.store.Store;
import app.milepost.ui.FailureSentence;
import app.milepost.ui.Tasks;
import app.milepost.ui.folder.OpenFolder;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Makes the day's backup in the background, and tells once if it can't be made. */
public final class DailyBackup {

  private final OpenFolder openFolder;
  private final Tasks tasks;
  private final InstantSource clock;
  private final ReadOnlyObjectWrapper<Optional<String>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Backup>> made =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<LocalDate> done = Optional.empty();

  /** What a look came to: while there is nothing to keep, another look is due. */
  private record Look(boolean anything, Optional<Backup> made) {}

  /**
   * Prepares.
   *
   * @param openFolder knows the store in use
   * @param clock tells which day it is
   */
  public DailyBackup(OpenFolder openFolder, Tasks tasks, InstantSource clock) {
    this.openFolder = openFolder;
    this.tasks = tasks;
    this.clock = clock;
    openFolder.storeProperty().addListener((o, before, now) -> done = Optional.empty());
  }

  /** Returns why today's backup could not be made, until somebody has read it. */
  public ReadOnlyObjectProperty<Optional<String>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Returns the backup made last, if one was. */
  ReadOnlyObjectProperty<Optional<Backup>> madeProperty() {
    return made.getReadOnlyProperty();
  }

  /** Makes the day's backup unless it has been looked after today; waits for nothing. */
  public void check() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    int keep = openFolder.usage().get().backups();
    Optional<Store> store = openFolder.storeProperty().get();
    if (store.isPresent() && keep > 0 && !done.equals(Optional.of(today))) {
      done = Optional.of(today);
      make(store.get(), keep);
    }
  }

  private void make(Store store, int keep) {
    tasks.run(
        () ->
            new Look(
                store.backups().anythingToKeep(),
                store.backups().makeDaily(keep, ZoneId.systemDefault())),
        look -> {
          if (isInUse(store) && !look.anything()) {
            done = Optional.empty();
          }
          if (isInUse(store) && look.made().isPresent()) {
            problem.set(Optional.empty());
            made.set(look.made());
            tasks.runInOrder(
                () -> {
                  store.audit().note(Action.BACKUP_MADE, Optional.empty());
                  return store;
                },
                noted -> {},
                // The backup is there, and the list of what was done can do without.
                e -> {});
          }
        },
        e -> {
          if (isInUse(store)) {
            problem.set(Optional.of("Today's backup is not there. " + FailureSentence.of(e)));
          }
        });
  }

  private boolean isInUse(Store store) {
    return openFolder.storeProperty().get().equals(Optional.of(store));
  }

  /** Says no more about what went wrong. */
  void read() {
    problem.set(Optional.empty());
  }
}
