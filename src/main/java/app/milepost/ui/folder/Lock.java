package app.milepost.ui.folder;

import app.milepost.store.Store;
import app.milepost.ui.Tasks;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Whether the data folder in use is protected by a passphrase, and the way to lock it. */
public final class Lock {

  private final OpenFolder openFolder;
  private final Tasks tasks;
  private final Runnable action;
  private final ReadOnlyBooleanWrapper on = new ReadOnlyBooleanWrapper();

  /**
   * Follows the data folder in use from now on.
   *
   * @param action locks the window
   */
  public Lock(OpenFolder openFolder, Tasks tasks, Runnable action) {
    this.openFolder = openFolder;
    this.tasks = tasks;
    this.action = action;
    openFolder.storeProperty().addListener((o, before, now) -> refresh());
    refresh();
  }

  /** Returns whether the folder is open and protected, so that it can be locked. */
  public ReadOnlyBooleanProperty onProperty() {
    return on.getReadOnlyProperty();
  }

  /** Looks again, as after protection was turned on or off. */
  public void refresh() {
    Optional<Store> store = openFolder.storeProperty().get();
    if (store.isEmpty()) {
      on.set(false);
      return;
    }
    tasks.runInOrder(
        () -> store.get().protection().isOn(),
        found -> {
          if (openFolder.storeProperty().get().equals(store)) {
            on.set(found);
          }
        },
        failed -> {});
  }

  /** Locks; does nothing where nothing is protected. */
  public void now() {
    if (on.get()) {
      action.run();
    }
  }
}
