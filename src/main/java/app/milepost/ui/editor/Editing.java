package app.milepost.ui.editor;

import app.milepost.editor.Draft;
import app.milepost.editor.Drafts;
import app.milepost.editor.Edit;
import app.milepost.editor.EditHistory;
import app.milepost.editor.Part;
import app.milepost.role.RolePack;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A career that is edited.
 *
 * @param history the draft, what was done to it and the way back
 * @param part what of it is shown
 * @param clean the draft as it was begun or saved last
 * @param file what its file says; empty while there is none
 * @param base what it was made of, or what it said when it was opened or saved last
 * @param taken ids that other careers have
 */
record Editing(
    EditHistory history,
    Part part,
    Draft clean,
    Optional<Draft> file,
    Optional<RolePack> base,
    Set<String> taken) {

  Editing {
    taken = Set.copyOf(taken);
  }

  /** Begins with a career that has no file of its own. */
  static Editing fresh(Draft draft, Optional<RolePack> base, Set<String> taken) {
    return new Editing(EditHistory.of(draft), Part.CAREER, draft, Optional.empty(), base, taken);
  }

  /** Begins with a career of one's own. */
  static Editing own(Draft draft, Optional<RolePack> base, Set<String> taken) {
    return new Editing(EditHistory.of(draft), Part.CAREER, draft, Optional.of(draft), base, taken);
  }

  Draft draft() {
    return history.now();
  }

  /** Returns whether there is something to lose. */
  boolean isChanged() {
    return !draft().equals(clean);
  }

  /** Returns the draft as it would be saved, under its id and with a version of its own. */
  Draft toSave() {
    return Drafts.identified(draft(), id(), nextVersion());
  }

  /** An id is for good once there is a file; one that came with a file is kept where it is free. */
  private String id() {
    return file.map(f -> f.root().text("id"))
        .orElseGet(
            () -> keepsId() ? draft().root().text("id") : Drafts.careerId(draft().title(), taken));
  }

  private boolean keepsId() {
    String id = draft().root().text("id");
    return !id.isEmpty() && !taken.contains(id);
  }

  private String nextVersion() {
    String before = draft().root().text("version");
    return file.isEmpty() && keepsId() && !before.isEmpty()
        ? before
        : Drafts.nextVersion(version().orElse(""));
  }

  /** Returns the version of its file; empty while there is none. */
  Optional<String> version() {
    return file.map(f -> f.root().text("version"));
  }

  Editing make(Edit edit) {
    return with(history.make(edit));
  }

  Editing showing(Part other) {
    return new Editing(history.pause(), other, clean, file, base, taken);
  }

  Editing pausing() {
    return new Editing(history.pause(), part, clean, file, base, taken);
  }

  /**
   * Returns the same a step back or on.
   *
   * @param edit the change that is taken back or made again
   */
  Editing stepped(UnaryOperator<EditHistory> step, Edit edit) {
    EditHistory changed = step.apply(history);
    Part shown =
        isThere(changed.now(), edit.about()) ? edit.about() : Part.all(edit.about().kind());
    Part known = isThere(changed.now(), shown) ? shown : Part.CAREER;
    return new Editing(changed, known, clean, file, base, taken);
  }

  private static boolean isThere(Draft draft, Part part) {
    return part.isGroup() ? part.kind() != Part.Kind.REQUIREMENT : draft.place(part).isPresent();
  }

  /** Returns the same after it was saved. */
  Editing saved(Draft what, Draft written, RolePack pack) {
    return new Editing(history.pause(), part, what, Optional.of(written), Optional.of(pack), taken);
  }

  private Editing with(EditHistory changed) {
    return new Editing(changed, part, clean, file, base, taken);
  }
}
