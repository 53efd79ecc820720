package app.milepost.ui.editor;

import app.milepost.editor.Place;
import app.milepost.role.RolePack;
import java.util.List;
import java.util.Optional;

/**
 * What the page shows.
 *
 * @param editing the career that is edited; empty while there is none
 * @param told all that is wrong with it, as far as is known
 * @param isJudged whether that is about the draft as it is now
 * @param effect what it does to the person on screen, in a sentence
 * @param note what came of saving or exporting it, or why nothing did
 * @param saved the career as it was saved, as long as nothing was changed since
 * @param wanted the field to lead to
 */
record EditorState(
    Optional<Editing> editing,
    List<Told> told,
    boolean isJudged,
    String effect,
    Optional<Note> note,
    Optional<RolePack> saved,
    Optional<Place> wanted) {

  /** Nothing is edited. */
  static final EditorState NONE =
      new EditorState(
          Optional.empty(),
          List.of(),
          false,
          "",
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /**
   * Something to be told.
   *
   * @param sentence says it
   * @param problem whether it is one
   */
  record Note(String sentence, boolean problem) {}

  EditorState {
    told = List.copyOf(told);
  }

  static EditorState begun(Editing editing) {
    return new EditorState(
        Optional.of(editing),
        List.of(),
        false,
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Returns the same with the career changed. */
  EditorState changed(Editing now) {
    return new EditorState(
        Optional.of(now),
        told,
        false,
        effect,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** Returns the same with another part shown, or the same part in another way. */
  EditorState showing(Editing now) {
    return new EditorState(Optional.of(now), told, isJudged, effect, note, saved, Optional.empty());
  }

  EditorState judged(List<Told> now, String seen) {
    return new EditorState(editing, now, true, seen, note, saved, wanted);
  }

  EditorState noting(String sentence, boolean problem) {
    return new EditorState(
        editing, told, isJudged, effect, Optional.of(new Note(sentence, problem)), saved, wanted);
  }

  EditorState savedAs(Editing now, RolePack pack) {
    return new EditorState(
        Optional.of(now), told, isJudged, effect, note, Optional.of(pack), wanted);
  }

  EditorState leadingTo(Place place) {
    return new EditorState(editing, told, isJudged, effect, note, saved, Optional.of(place));
  }

  /** Returns how many problems keep the career from being saved. */
  long errors() {
    return told.stream().filter(Told::error).count();
  }
}
