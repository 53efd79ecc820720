package app.milepost.ui;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** There is never anything to take back: what could be is not in sight. */
public record NoChanges() implements Undoable {

  @Override
  public ReadOnlyBooleanProperty canUndoProperty() {
    return never();
  }

  @Override
  public ReadOnlyBooleanProperty canRedoProperty() {
    return never();
  }

  private static ReadOnlyBooleanProperty never() {
    return new ReadOnlyBooleanWrapper(false).getReadOnlyProperty();
  }

  @Override
  public void undo() {}

  @Override
  public void redo() {}
}
