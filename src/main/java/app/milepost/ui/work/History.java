package app.milepost.ui.work;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What can be undone and redone since the window opened. */
public final class History {

  private final Deque<Edit> done = new ArrayDeque<>();
  private final Deque<Edit> undone = new ArrayDeque<>();
  private final ReadOnlyObjectWrapper<Optional<Edit>> lastDone =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Edit>> lastUndone =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  private final ReadOnlyObjectWrapper<Optional<Move>> lastMove =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** What the last change is, if it was typed just now. */
  private Optional<NoteEditRun> typing = Optional.empty();

  /** Whether the last change is one of several on the way to what somebody wants. */
  private boolean onTheWay;

  private Optional<Left> left = Optional.empty();

  /** What could be taken back when answers went off the screen. */
  private record Left(OnScreen as, List<Edit> done, List<Edit> undone) {}

  /**
   * A step through the changes.
   *
   * @param edit the change that was made
   * @param back whether it was taken back, or else done again
   */
  public record Move(Edit edit, boolean back) {}

  /** Returns the last step through the changes, until another is made or they are forgotten. */
  public ReadOnlyObjectProperty<Optional<Move>> lastMoveProperty() {
    return lastMove.getReadOnlyProperty();
  }

  /** Returns the change to be taken back next, if there is one. */
  public ReadOnlyObjectProperty<Optional<Edit>> lastDoneProperty() {
    return lastDone.getReadOnlyProperty();
  }

  /** Returns the change to be made again next, if there is one. */
  public ReadOnlyObjectProperty<Optional<Edit>> lastUndoneProperty() {
    return lastUndone.getReadOnlyProperty();
  }

  /** Remembers a change just made; typing into one note counts as one change. */
  void add(Edit edit) {
    Optional<NoteEdit> typed = NoteEdit.by(edit);
    Optional<NoteEditRun> longer = typing.flatMap(t -> typed.filter(t::goesOnWith).map(t::with));
    done.push(longer.map(t -> merged(done.pop(), edit)).orElse(edit));
    typing = longer.or(() -> typed.map(NoteEditRun::of));
    onTheWay = false;
    undone.clear();
    lastMove.set(Optional.empty());
    refresh();
  }

  /**
   * Remembers a step on the way to another rung or another plan. With the steps of the same kind
   * just before it, it counts as one change; as none where it leads back to the beginning.
   */
  void addOnTheWay(Edit edit) {
    Optional<Edit> joined =
        Optional.ofNullable(done.peek()).filter(b -> onTheWay).flatMap(b -> joined(b, edit));
    joined.ifPresent(longer -> done.pop());
    Edit whole = joined.orElse(edit);
    boolean leadsSomewhere = !whole.equals(whole.reversed());
    if (leadsSomewhere) {
      add(whole);
    } else {
      typing = Optional.empty();
      undone.clear();
      lastMove.set(Optional.empty());
      refresh();
    }
    onTheWay = leadsSomewhere;
  }

  /** Makes one of two steps on the way to one thing. */
  private static Optional<Edit> joined(Edit first, Edit last) {
    if (first instanceof Edit.OfRung before && last instanceof Edit.OfRung after) {
      return Optional.of(new Edit.OfRung(before.before(), after.after()));
    }
    return first instanceof Edit.OfPlan before && last instanceof Edit.OfPlan after
        ? Optional.of(new Edit.OfPlan(before.before(), after.after()))
        : Optional.empty();
  }

  /** Ends the way to another rung or plan: the next step is a change of its own. */
  public void arrive() {
    onTheWay = false;
  }

  /** Makes one of two edits of the same note. */
  private static Edit merged(Edit first, Edit last) {
    if (first instanceof Edit.OfAnswer before && last instanceof Edit.OfAnswer after) {
      return new Edit.OfAnswer(after.requirement(), before.before(), after.after());
    }
    if (first instanceof Edit.OfCounsel before && last instanceof Edit.OfCounsel after) {
      return new Edit.OfCounsel(after.requirement(), before.before(), after.after());
    }
    throw new IllegalArgumentException("edits of the same note are of one kind");
  }

  /** Returns the edit to apply in order to undo, if there is one. */
  Optional<Edit> undo() {
    typing = Optional.empty();
    onTheWay = false;
    Optional<Edit> edit = Optional.ofNullable(done.poll());
    edit.ifPresent(undone::push);
    lastMove.set(edit.map(e -> new Move(e, true)));
    refresh();
    return edit.map(Edit::reversed);
  }

  /** Returns the edit to apply in order to redo, if there is one. */
  Optional<Edit> redo() {
    typing = Optional.empty();
    onTheWay = false;
    Optional<Edit> edit = Optional.ofNullable(undone.poll());
    edit.ifPresent(done::push);
    lastMove.set(edit.map(e -> new Move(e, false)));
    refresh();
    return edit;
  }

  /** Forgets everything, unless {@link #comeBack} finds it as it was left. */
  void leave(OnScreen as) {
    left = Optional.of(new Left(as, List.copyOf(done), List.copyOf(undone)));
    clear();
  }

  /** Knows again what was left, if nothing has changed since; forgets it otherwise. */
  void comeBack(OnScreen now) {
    clear();
    left.filter(l -> now.isStill(l.as()))
        .ifPresent(l -> {
          done.addAll(l.done());
          undone.addAll(l.undone());
        });
    left = Optional.empty();
    refresh();
  }

  /** Forgets everything. */
  public void clear() {
    typing = Optional.empty();
    onTheWay = false;
    done.clear();
    undone.clear();
    lastMove.set(Optional.empty());
    refresh();
  }

  private void refresh() {
    lastDone.set(Optional.ofNullable(done.peek()));
    lastUndone.set(Optional.ofNullable(undone.peek()));
  }
}
