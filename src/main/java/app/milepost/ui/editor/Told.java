package app.milepost.ui.editor;

import app.milepost.editor.Draft;
import app.milepost.editor.Part;
import app.milepost.editor.Place;
import app.milepost.format.DraftFiles;
import app.milepost.role.check.PackProblem;
import java.util.ArrayList;
import java.util.List;

/**
 * Something wrong in a draft.
 *
 * @param part where it can be put right
 * @param place what is wrong
 * @param sentence says what it is and what to do
 * @param error whether it keeps the career from being used
 */
record Told(Part part, Place place, String sentence, boolean error) {

  /** Returns all that is wrong with a draft, what keeps it from being used first. */
  static List<Told> of(Draft draft, DraftFiles.Check check) {
    List<Told> told = new ArrayList<>();
    check.errors().forEach(problem -> told.add(of(draft, problem, true)));
    check.warnings().forEach(problem -> told.add(of(draft, problem, false)));
    return List.copyOf(told);
  }

  private static Told of(Draft draft, PackProblem problem, boolean error) {
    Place place = Place.of(problem.path());
    return new Told(draft.around(place), place, problem.message(), error);
  }

  /** Returns the sentence with a sign before it that tells how grave it is. */
  String marked() {
    return (error ? "⚠ " : "◆ ") + sentence;
  }

  /** Returns the sentence with where it is said, for what has no field. */
  String located() {
    return "%s (%s)".formatted(marked(), place.text());
  }
}
