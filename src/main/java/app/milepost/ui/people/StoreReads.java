package app.milepost.ui.people;

import app.milepost.store.Store;
import app.milepost.store.StoreException;
import app.milepost.ui.Tasks;
import app.milepost.ui.folder.OpenFolder;
import java.util.function.Consumer;

/**
 * Reads single things from the store in use, if one is open.
 *
 * @param openFolder knows the store
 * @param tasks where reading happens
 * @param succeeded run before a result is handed over
 * @param failed gets what went wrong
 */
record StoreReads(
    OpenFolder openFolder, Tasks tasks, Runnable succeeded, Consumer<Exception> failed) {

  /** Something to be read. */
  @FunctionalInterface
  interface Reading<T> {
    T from(Store store) throws StoreException;
  }

  <T> void from(Reading<T> reading, Consumer<T> done) {
    openFolder
        .storeProperty()
        .get()
        .ifPresent(store ->
            tasks.runInOrder(
                () -> reading.from(store),
                result -> {
                  succeeded.run();
                  done.accept(result);
                },
                failed));
  }
}
