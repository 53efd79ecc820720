package app.milepost.ui.backup;

import app.milepost.store.StoreException;
import java.nio.file.Path;

/** Puts a backup in the place of a database. */
@FunctionalInterface
public interface Restorer {

  /**
   * Does it; blocks. Nobody may have the folder open.
   *
   * @param folder the data folder
   * @param backup the backup's file
   * @throws StoreException saying why not; all is then as it was
   */
  void restore(Path folder, Path backup) throws StoreException;
}
