package app.milepost.ui.folder;

import app.milepost.store.Opening;
import app.milepost.store.SealedFolder;
import app.milepost.store.Secret;
import app.milepost.store.Store;
import app.milepost.ui.Latest;
import app.milepost.ui.Tasks;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The data folder on screen: opened, or waiting to be unlocked, or neither. */
final class FolderInUse {

  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<Path> path;
  private final ReadOnlyObjectWrapper<Optional<Store>> store =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<SealedFolder>> sealed =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  private final Latest latest = new Latest();

  FolderInUse(Tasks tasks, Path first) {
    this.tasks = tasks;
    path = new ReadOnlyObjectWrapper<>(first);
  }

  ReadOnlyObjectProperty<Path> pathProperty() {
    return path.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<Store>> storeProperty() {
    return store.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Optional<SealedFolder>> sealedProperty() {
    return sealed.getReadOnlyProperty();
  }

  /**
   * Lets go of what is open and opens a folder instead.
   *
   * @param opening opens it; blocks
   * @param opened run when it is open, or waits to be unlocked
   * @param failed gets why it could not be opened
   */
  void open(Path another, Callable<Opening> opening, Runnable opened, Consumer<Exception> failed) {
    close();
    path.set(another);
    Latest.Wish mine = latest.next();
    tasks.runInOrder(
        opening,
        found -> {
          if (mine.isLatest()) {
            show(found);
            opened.run();
          } else {
            close(found);
          }
        },
        mine.only(failed));
  }

  /**
   * Unlocks the folder; does nothing where none waits for it but wiping the secret.
   *
   * @param unlocked run when it is open
   * @param refused gets why it stays locked
   */
  void unlock(Secret secret, Runnable unlocked, Consumer<Exception> refused) {
    Optional<SealedFolder> locked = sealed.get();
    if (locked.isEmpty()) {
      secret.wipe();
      return;
    }
    Latest.Wish mine = latest.current();
    tasks.runInOrder(
        () -> new Opening.Open(locked.get().unlock(secret)),
        found -> {
          if (mine.isLatest()) {
            latest.next();
            show(found);
            unlocked.run();
          } else {
            close(found);
          }
        },
        mine.only(refused));
  }

  private void show(Opening found) {
    // Not a switch: one over types is linked anew at each start, before the first page is there.
    if (found instanceof Opening.Sealed locked) {
      sealed.set(Optional.of(locked.folder()));
    } else if (found instanceof Opening.Open open) {
      sealed.set(Optional.empty());
      store.set(Optional.of(open.store()));
    }
  }

  /** Lets go of the folder once it has done what was asked of it; waits for nothing. */
  void close() {
    latest.next();
    store.get().ifPresent(this::release);
    sealed.get().ifPresent(this::release);
    store.set(Optional.empty());
    sealed.set(Optional.empty());
  }

  private void close(Opening late) {
    release(
        switch (late) {
          case Opening.Open open -> open.store();
          case Opening.Sealed locked -> locked.folder();
        });
  }

  private void release(AutoCloseable held) {
    tasks.runInOrder(
        () -> {
          held.close();
          return held;
        },
        closed -> {},
        // What was saved is on disk already, and the system lets go of the files at the latest when
        // Milepost ends.
        failed -> {});
  }
}
