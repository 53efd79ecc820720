package app.milepost.ui.progress;

import app.milepost.ui.Undoable;
import app.milepost.ui.work.Workspace;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Changes to milestones and to answers, those made last first. */
public final class LatestFirst implements Undoable {

  private final Undoable milestones;
  private final Undoable answers;
  private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
  private boolean answersWereLast;

  /**
   * Follows both from now on.
   *
   * @param workspace knows when answers change
   */
  public LatestFirst(Undoable milestones, Undoable answers, Workspace workspace) {
    this.milestones = milestones;
    this.answers = answers;
    canUndo.bind(milestones.canUndoProperty().or(answers.canUndoProperty()));
    canRedo.bind(milestones.canRedoProperty().or(answers.canRedoProperty()));
    workspace.assessmentProperty().addListener((o, before, now) -> answersWereLast = true);
    workspace.counselProperty().addListener((o, before, now) -> answersWereLast = true);
    workspace.ticksProperty().addListener((o, before, now) -> answersWereLast = true);
    milestones.canUndoProperty().addListener((o, before, now) -> answersWereLast = false);
    milestones.canRedoProperty().addListener((o, before, now) -> answersWereLast = false);
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
    if (prefersAnswers(milestones.canUndoProperty(), answers.canUndoProperty())) {
      answers.undo();
    } else {
      milestones.undo();
    }
  }

  @Override
  public void redo() {
    if (prefersAnswers(milestones.canRedoProperty(), answers.canRedoProperty())) {
      answers.redo();
    } else {
      milestones.redo();
    }
  }

  private boolean prefersAnswers(ReadOnlyBooleanProperty own, ReadOnlyBooleanProperty other) {
    return !own.get() || (answersWereLast && other.get());
  }
}
