package app.milepost.ui.window;

import app.milepost.ui.folder.OpenFolder;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Whether everything in the window is covered: while its folder is locked, and on the way. */
public final class WindowCover {

  private final OpenFolder openFolder;
  private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper();

  /** Whether it is not known yet what opening the folder leads to. */
  private boolean waiting;

  private boolean forGood;

  /**
   * Follows the data folder in use from now on.
   *
   * @param waiting whether the window is covered until it is known if the folder is locked
   */
  public WindowCover(OpenFolder openFolder, boolean waiting) {
    this.openFolder = openFolder;
    this.waiting = waiting;
    openFolder.sealedProperty().addListener((o, before, now) -> look());
    openFolder.storeProperty().addListener((o, before, now) -> look());
    openFolder.problemProperty().addListener((o, before, now) -> look());
    look();
  }

  /** Returns whether everything is covered. */
  public ReadOnlyBooleanProperty closedProperty() {
    return closed.getReadOnlyProperty();
  }

  /** Covers everything until the window is filled anew. */
  void close() {
    forGood = true;
    look();
  }

  private void look() {
    boolean locked = openFolder.sealedProperty().get().isPresent();
    boolean known =
        locked
            || openFolder.storeProperty().get().isPresent()
            || openFolder.problemProperty().get().isPresent();
    waiting = waiting && !known;
    closed.set(forGood || waiting || locked);
  }
}
