package app.milepost.ui.work;

import app.milepost.ui.Navigator;
import app.milepost.ui.Page;
import app.milepost.ui.Undoable;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;

/**
 * The changes to the answers on screen, and to what a counsellor adds to them, as far as whoever
 * looks at the screen may see them. The page for rating, when in front, goes where one was taken
 * back or made again.
 */
public final class AnswerChanges implements Undoable {

  private final Workspace workspace;
  private final Navigator navigator;
  private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();

  /**
   * Follows the answers from now on.
   *
   * @param navigator goes to what was changed
   * @param usage knows whether the client looks on
   */
  public AnswerChanges(Workspace workspace, Navigator navigator, Usage usage) {
    this.workspace = workspace;
    this.navigator = navigator;
    canUndo.bind(inSight(workspace.history().lastDoneProperty(), usage));
    canRedo.bind(inSight(workspace.history().lastUndoneProperty(), usage));
  }

  /** Nobody takes back what they can't see. */
  private static ObservableValue<Boolean> inSight(
      ObservableValue<Optional<Edit>> edit, Usage usage) {
    return usage
        .clientLooksOnProperty()
        .flatMap(on -> edit.map(next -> next.filter(e -> !on || e.isForClient()).isPresent()));
  }

  @Override
  public ReadOnlyBooleanProperty canUndoProperty() {
    return canUndo.getReadOnlyProperty();
  }

  @Override
  public ReadOnlyBooleanProperty canRedoProperty() {
    return canRedo.getReadOnlyProperty();
  }

  @Override
  public void undo() {
    if (canUndo.get()) {
      workspace.undo().ifPresent(this::follow);
    }
  }

  @Override
  public void redo() {
    if (canRedo.get()) {
      workspace.redo().ifPresent(this::follow);
    }
  }

  private void follow(String requirement) {
    if (navigator.placeProperty().get().page() == Page.ASSESS) {
      navigator.show(requirement);
    }
  }
}
