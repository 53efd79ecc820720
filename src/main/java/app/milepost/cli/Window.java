package app.milepost.cli;

import app.milepost.store.files.DataFolder;

/** The app's window, as far as the command line knows it. */
@FunctionalInterface
public interface Window {

  /**
   * Opens the window and waits until it is closed.
   *
   * @param data the data folder
   * @throws UnsupportedOperationException if there is no display, possibly as a cause
   */
  void open(DataFolder data);
}
