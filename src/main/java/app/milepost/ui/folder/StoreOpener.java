package app.milepost.ui.folder;

import app.milepost.store.Opening;
import app.milepost.store.StoreException;
import java.nio.file.Path;

/** Opens data folders. */
public interface StoreOpener {
  /** Opens a folder; blocks. */
  Opening open(Path folder) throws StoreException;

  /** Copies what is kept in one folder to another, which must not hold any, and opens that. */
  Opening openCopy(Path from, Path to) throws StoreException;
}
