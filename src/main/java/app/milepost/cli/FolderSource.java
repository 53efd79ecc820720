package app.milepost.cli;

import app.milepost.store.files.DataFolder;

/** Tells which data folder is meant, once the arguments have been read. */
@FunctionalInterface
interface FolderSource {

  /**
   * Returns it.
   *
   * @throws WrongUseException where the arguments name none and the system has no usual place
   */
  DataFolder get() throws WrongUseException;
}
