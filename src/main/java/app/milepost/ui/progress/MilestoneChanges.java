package app.milepost.ui.progress;

import app.milepost.assessment.TextLimit;
import app.milepost.store.Draft;
import app.milepost.store.Store;
import app.milepost.ui.FailureSentence;
import app.milepost.ui.Tasks;
import app.milepost.ui.Undoable;
import app.milepost.ui.folder.OpenFolder;
import app.milepost.ui.folder.Sessions;
import app.milepost.ui.work.Workspace;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Names and deletes milestones, and takes that back, as long as the same person is on screen. */
public final class MilestoneChanges implements Undoable {

  private final Sessions sessions;
  private final OpenFolder openFolder;
  private final Tasks tasks;
  private final Deque<MilestoneChange> toUndo = new ArrayDeque<>();
  private final Deque<MilestoneChange> toRedo = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<String>> deleted =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<String>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** Whose milestones these are, and about which career; the latest that were on screen. */
  private String whose = "";

  /**
   * Begins with nothing to take back.
   *
   * @param workspace knows who is on screen
   * @param sessions reads the milestones again after each change
   * @param openFolder knows the store
   */
  public MilestoneChanges(
      Workspace workspace, Sessions sessions, OpenFolder openFolder, Tasks tasks) {
    this.sessions = sessions;
    this.openFolder = openFolder;
    this.tasks = tasks;
    workspace.draftProperty().subscribe(now -> now.ifPresent(this::turnTo));
  }

  @Override
  public ReadOnlyBooleanProperty canUndoProperty() {
    return canUndo.getReadOnlyProperty();
  }

  @Override
  public ReadOnlyBooleanProperty canRedoProperty() {
    return canRedo.getReadOnlyProperty();
  }

  /** Returns what was just deleted, in a sentence, as long as nothing else is taken back first. */
  ReadOnlyObjectProperty<Optional<String>> deletedProperty() {
    return deleted.getReadOnlyProperty();
  }

  /** Returns why the last change was not made, if that is so. */
  ReadOnlyObjectProperty<Optional<String>> problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Calls a milestone something; empty takes its name away. */
  void name(long id, String before, String typed) {
    String after = TextLimit.NAME.cut(typed.strip());
    if (!after.equals(before)) {
      make(new MilestoneChange.Name(id, before, after));
    }
  }

  /** Deletes a milestone. */
  void delete(long id) {
    make(new MilestoneChange.Delete(id));
  }

  @Override
  public void undo() {
    step(toUndo, toRedo);
  }

  @Override
  public void redo() {
    step(toRedo, toUndo);
  }

  private void make(MilestoneChange change) {
    toRedo.clear();
    run(change, toUndo, () -> {});
  }

  private void step(Deque<MilestoneChange> from, Deque<MilestoneChange> to) {
    if (!from.isEmpty()) {
      MilestoneChange change = from.pop();
      run(change, to, () -> from.push(change));
    }
  }

  private void run(MilestoneChange change, Deque<MilestoneChange> made, Runnable notMade) {
    Optional<Store> store = openFolder.storeProperty().get();
    if (store.isEmpty()) {
      notMade.run();
      return;
    }
    String mine = whose;
    problem.set(Optional.empty());
    tasks.runInOrder(
        () -> change.apply(store.get()),
        done -> {
          if (mine.equals(whose)) {
            made.push(done.reverse());
            deleted.set(Optional.of(done.sentence()).filter(s -> !s.isEmpty()));
            refresh();
            sessions.readAgain();
          }
        },
        e -> {
          if (mine.equals(whose)) {
            notMade.run();
            problem.set(Optional.of(FailureSentence.of(e)));
            refresh();
          }
        });
    refresh();
  }

  private void turnTo(Draft draft) {
    String now = "%d %s".formatted(draft.person().id(), draft.assessment().role());
    if (!now.equals(whose)) {
      whose = now;
      toUndo.clear();
      toRedo.clear();
      deleted.set(Optional.empty());
      problem.set(Optional.empty());
      refresh();
    }
  }

  private void refresh() {
    canUndo.set(!toUndo.isEmpty());
    canRedo.set(!toRedo.isEmpty());
  }
}
