package app.milepost.ui;

import javafx.beans.property.ReadOnlyBooleanProperty;

/**
 * The changes to the answers on screen. The page for rating, when in front, goes where one was
 * taken back or made again.
 */
record AnswerChanges(Workspace workspace, Navigator navigator) implements Undoable {

  @Override
  public ReadOnlyBooleanProperty canUndoProperty() {
    return workspace.history().canUndoProperty();
  }

  @Override
  public ReadOnlyBooleanProperty canRedoProperty() {
    return workspace.history().canRedoProperty();
  }

  @Override
  public void undo() {
    workspace.undo().ifPresent(this::follow);
  }

  @Override
  public void redo() {
    workspace.redo().ifPresent(this::follow);
  }

  private void follow(String requirement) {
    if (navigator.placeProperty().get().page() == Page.ASSESS) {
      navigator.show(requirement);
    }
  }
}
