package app.milepost.editor;

import java.util.Optional;

/**
 * A draft, the way it came about and the way back. Each change can be taken back and made again;
 * typing into one field is one change. Immutable.
 */
public final class EditHistory {

  /** A change, what was before it, and how that came about. */
  private record Step(Draft before, Edit edit, Draft after, Optional<Step> next) {}

  private final Draft now;
  private final Optional<Step> done;
  private final Optional<Step> undone;
  private final boolean goesOn;

  private EditHistory(Draft now, Optional<Step> done, Optional<Step> undone, boolean goesOn) {
    this.now = now;
    this.done = done;
    this.undone = undone;
    this.goesOn = goesOn;
  }

  /** Begins with a draft that nothing was done to. */
  public static EditHistory of(Draft first) {
    return new EditHistory(first, Optional.empty(), Optional.empty(), false);
  }

  /** Returns the draft as it is now. */
  public Draft now() {
    return now;
  }

  /** Returns the same after a change; itself where that changes nothing. */
  public EditHistory make(Edit edit) {
    Draft after = edit.applyTo(now);
    if (after.equals(now)) {
      return this;
    }
    Optional<Step> same = done.filter(last -> goesOn && edit.goesOn(last.edit()));
    Step step =
        same.map(last -> new Step(last.before(), edit, after, last.next()))
            .orElseGet(() -> new Step(now, edit, after, done));
    return new EditHistory(after, Optional.of(step), Optional.empty(), true);
  }

  /** Returns the same, with what is typed next a change of its own. */
  public EditHistory pause() {
    return new EditHistory(now, done, undone, false);
  }

  /** Returns the same before the last change; itself where there is none. */
  public EditHistory undo() {
    return done.map(last ->
            new EditHistory(
                last.before(),
                last.next(),
                Optional.of(new Step(last.before(), last.edit(), last.after(), undone)),
                false))
        .orElse(this);
  }

  /** Returns the same after the change that was taken back last; itself where there is none. */
  public EditHistory redo() {
    return undone
        .map(last ->
            new EditHistory(
                last.after(),
                Optional.of(new Step(last.before(), last.edit(), last.after(), done)),
                last.next(),
                false))
        .orElse(this);
  }

  /** Returns the change that would be taken back, if there is one. */
  public Optional<Edit> lastDone() {
    return done.map(Step::edit);
  }

  /** Returns the change that would be made again, if there is one. */
  public Optional<Edit> lastUndone() {
    return undone.map(Step::edit);
  }
}
