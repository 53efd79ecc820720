package app.milepost.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** What can be undone and redone since the window opened. */
public final class History {

  private final Deque<Edit> done = new ArrayDeque<>();
  private final Deque<Edit> undone = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();

  /** Returns whether there is a change to take back. */
  public ReadOnlyBooleanProperty canUndoProperty() {
    return canUndo.getReadOnlyProperty();
  }

  /** Returns whether there is a change to make again. */
  public ReadOnlyBooleanProperty canRedoProperty() {
    return canRedo.getReadOnlyProperty();
  }

  /** Remembers a change just made; typing into one note counts as one change. */
  void add(Edit edit) {
    Optional<Edit> typed = Optional.ofNullable(done.peek()).flatMap(last -> typedOn(last, edit));
    typed.ifPresent(whole -> done.pop());
    done.push(typed.orElse(edit));
    undone.clear();
    refresh();
  }

  private static Optional<Edit> typedOn(Edit last, Edit edit) {
    if (last instanceof Edit.OfAnswer typed
        && edit instanceof Edit.OfAnswer more
        && typed.requirement().equals(more.requirement())
        && typed.changesNoteOnly()
        && more.changesNoteOnly()) {
      return Optional.of(new Edit.OfAnswer(typed.requirement(), typed.before(), more.after()));
    }
    if (last instanceof Edit.OfCounsel typed
        && edit instanceof Edit.OfCounsel more
        && typed.requirement().equals(more.requirement())
        && typed.changesNotesOnly()
        && more.changesNotesOnly()) {
      return Optional.of(new Edit.OfCounsel(typed.requirement(), typed.before(), more.after()));
    }
    return Optional.empty();
  }

  /** Returns the edit to apply in order to undo, if there is one. */
  Optional<Edit> undo() {
    Optional<Edit> edit = Optional.ofNullable(done.poll());
    edit.ifPresent(undone::push);
    refresh();
    return edit.map(Edit::reversed);
  }

  /** Returns the edit to apply in order to redo, if there is one. */
  Optional<Edit> redo() {
    Optional<Edit> edit = Optional.ofNullable(undone.poll());
    edit.ifPresent(done::push);
    refresh();
    return edit;
  }

  /** Forgets everything, as for another assessment. */
  void clear() {
    done.clear();
    undone.clear();
    refresh();
  }

  private void refresh() {
    canUndo.set(!done.isEmpty());
    canRedo.set(!undone.isEmpty());
  }
}
