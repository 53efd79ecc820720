package app.milepost.ui;

import javafx.beans.property.ReadOnlyBooleanProperty;

/** Changes that can be taken back and made again, latest first. */
public interface Undoable {

  /** Returns whether there is a change to take back. */
  ReadOnlyBooleanProperty canUndoProperty();

  /** Returns whether there is a change to make again. */
  ReadOnlyBooleanProperty canRedoProperty();

  /** Takes the last change back, if there is one. */
  void undo();

  /** Makes the last change taken back again, if there is one. */
  void redo();
}
