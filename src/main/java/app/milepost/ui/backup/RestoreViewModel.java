package app.milepost.ui.backup;

import app.milepost.store.Backup;
import app.milepost.store.Backup.Condition;
import app.milepost.store.Secret;
import app.milepost.store.Store;
import app.milepost.store.StoreException;
import app.milepost.store.WrongSecretException;
import app.milepost.store.sqlite.BackupShelf;
import app.milepost.ui.Dialogs;
import app.milepost.ui.FailureSentence;
import app.milepost.ui.Latest;
import app.milepost.ui.Tasks;
import app.milepost.ui.folder.OpenFolder;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Restores a backup, after a look at what would change. */
public final class RestoreViewModel {

  private final OpenFolder openFolder;
  private final Tasks tasks;
  private final Dialogs dialogs;
  private final Restorer restorer;
  private final ReadOnlyObjectWrapper<RestoreState> step =
      new ReadOnlyObjectWrapper<>(new RestoreState.Nowhere());
  private final ReadOnlyObjectWrapper<Optional<String>> done =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<String>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  private final Latest latest = new Latest();

  /**
   * Makes the model.
   *
   * @param openFolder knows the store in use, and lets go of it meanwhile
   * @param restorer does it
   */
  public RestoreViewModel(OpenFolder openFolder, Tasks tasks, Dialogs dialogs, Restorer restorer) {
    this.openFolder = openFolder;
    this.tasks = tasks;
    this.dialogs = dialogs;
    this.restorer = restorer;
  }

  /** Returns how far it has come. */
  ReadOnlyObjectProperty<RestoreState> stepProperty() {
    return step.getReadOnlyProperty();
  }

  /** Returns what was restored last. */
  ReadOnlyObjectProperty<Optional<String>> doneProperty() {
    return done.getReadOnlyProperty();
  }

  /** Returns why it could not be done, and what to do. */
  ReadOnlyObjectProperty<Optional<String>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Looks at what restoring a backup would change. */
  void look(BackupRow row) {
    forget();
    if (row.needsSecret()) {
      step.set(new RestoreState.Asking(row, Optional.empty()));
    } else {
      compare(row, Optional.empty());
    }
  }

  /**
   * Looks at it with what was typed.
   *
   * @param typed the passphrase or recovery code of its day; wiped
   */
  void look(BackupRow row, char[] typed) {
    compare(row, Optional.of(Secret.either(typed)));
  }

  /** Asks for a backup that lies somewhere else and looks at it. */
  void lookElsewhere() {
    Optional<Store> store = openFolder.storeProperty().get();
    Optional<Path> chosen =
        dialogs.chooseFileToOpen("Choose a backup to restore", "Milepost backups", "*.db");
    if (store.isEmpty() || chosen.isEmpty()) {
      return;
    }
    forget();
    Latest.Wish mine = latest.next();
    tasks.run(
        () -> {
          Backup found = BackupShelf.elsewhere(chosen.get());
          if (found.condition() instanceof Condition.Unusable unusable) {
            throw new StoreException(unusable.sentence());
          }
          return BackupRow.of(found, store.get().backups().list().needsSecret(found));
        },
        mine.only(this::look),
        mine.only(this::refuse));
  }

  private void compare(BackupRow row, Optional<Secret> secret) {
    Optional<Store> store = openFolder.storeProperty().get();
    if (store.isEmpty()) {
      secret.ifPresent(Secret::wipe);
      return;
    }
    Latest.Wish mine = latest.next();
    step.set(new RestoreState.Comparing(row));
    boolean forClients = openFolder.usage().get().forClients();
    tasks.run(
        () ->
            PreviewWords.of(
                store.get().backups().preview(row.backup(), secret), row.needsSecret(), forClients),
        mine.only(lines -> step.set(new RestoreState.Ready(row, lines))),
        mine.only(e -> {
          if (e instanceof WrongSecretException) {
            step.set(new RestoreState.Asking(row, Optional.of(FailureSentence.of(e))));
          } else {
            refuse(e);
          }
        }));
  }

  private void refuse(Exception e) {
    step.set(new RestoreState.Nowhere());
    problem.set(Optional.of(FailureSentence.of(e)));
  }

  /** Restores the backup that was looked at, unless that would lose changes on screen. */
  void restore() {
    if (step.get() instanceof RestoreState.Ready ready) {
      restore(ready.row());
    }
  }

  /** Restores a backup where nothing is open that it could be compared with. */
  void restore(BackupRow row) {
    Path folder = openFolder.folderProperty().get();
    Latest.Wish mine = latest.next();
    openFolder.whileClosed(() -> {
      tasks.later(() -> step.set(new RestoreState.Restoring(row)));
      try {
        restorer.restore(folder, row.backup().file());
        tasks.later(() -> mine.only(this::finish).accept(row));
      } catch (StoreException | RuntimeException e) {
        tasks.later(() -> mine.only(this::refuse).accept(e));
      }
    });
  }

  private void finish(BackupRow row) {
    step.set(new RestoreState.Nowhere());
    done.set(
        Optional.of(
            "Everything is as it was on %s. How it was before is among the backups."
                .formatted(row.title())));
  }

  /** Leaves everything as it is. */
  void leave() {
    if (!(step.get() instanceof RestoreState.Restoring)) {
      forget();
    }
  }

  private void forget() {
    latest.next();
    step.set(new RestoreState.Nowhere());
    problem.set(Optional.empty());
  }

  /** Says no more about what was restored last. */
  void read() {
    done.set(Optional.empty());
  }
}
