package app.milepost.ui.window;

import app.milepost.ui.folder.Startup;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Whether everything in the window is covered: while its folder is locked, and on the way. */
public final class Curtain {

  private final Startup startup;
  private final ReadOnlyBooleanWrapper closed = new ReadOnlyBooleanWrapper();

  /** Whether it is not known yet what opening the folder leads to. */
  private boolean waiting;

  private boolean forGood;

  /**
   * Follows the data folder in use from now on.
   *
   * @param waiting whether the window is covered until it is known if the folder is locked
   */
  public Curtain(Startup startup, boolean waiting) {
    this.startup = startup;
    this.waiting = waiting;
    startup.sealedProperty().addListener((o, before, now) -> look());
    startup.storeProperty().addListener((o, before, now) -> look());
    startup.problemProperty().addListener((o, before, now) -> look());
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
    boolean locked = startup.sealedProperty().get().isPresent();
    boolean known =
        locked
            || startup.storeProperty().get().isPresent()
            || startup.problemProperty().get().isPresent();
    waiting = waiting && !known;
    closed.set(forGood || waiting || locked);
  }
}
