package app.milepost.ui.work;

import app.milepost.assessment.Answer;
import app.milepost.people.Counsel;
import java.util.Optional;

/**
 * What was typed into a note, or taken out of it.
 *
 * @param field which note
 * @param requirement id of the requirement it is on, if on one in particular
 * @param before what it said until then
 * @param after what it says from then on
 */
public record NoteEdit(Field field, Optional<String> requirement, String before, String after) {

  /** A field for notes. */
  enum Field {
    ON_ANSWER,
    ON_RATING,
    PRIVATE,
    SHARED
  }

  /** Returns what was typed, if that is all that changed. */
  static Optional<NoteEdit> by(Edit edit) {
    return switch (edit) {
      case Edit.OfAnswer answer ->
          note(Field.ON_ANSWER, answer.requirement(), answer.before(), answer.after());
      case Edit.OfCounsel said ->
          said.requirement()
              .map(id -> onRating(id, said.before(), said.after()))
              .orElseGet(() -> inSession(said.before(), said.after()));
      case Edit.OfRung rung -> Optional.empty();
      case Edit.OfPlan plan -> Optional.empty();
      case Edit.OfAgreement both -> Optional.empty();
      case Edit.OfTick tick -> Optional.empty();
      case Edit.OfAll all -> Optional.empty();
      case Edit.OfEvery every -> Optional.empty();
    };
  }

  private static Optional<NoteEdit> onRating(String id, Counsel before, Counsel after) {
    return note(Field.ON_RATING, id, rating(before, id), rating(after, id));
  }

  private static Answer rating(Counsel counsel, String id) {
    return counsel.answers().getOrDefault(id, Answer.NotAnswered.BLANK);
  }

  private static Optional<NoteEdit> note(Field field, String id, Answer before, Answer after) {
    return before.withNote("").equals(after.withNote(""))
        ? Optional.of(new NoteEdit(field, Optional.of(id), before.note(), after.note()))
        : Optional.empty();
  }

  private static Optional<NoteEdit> inSession(Counsel before, Counsel after) {
    if (before.notingPrivately("").equals(after.notingPrivately(""))) {
      return Optional.of(
          new NoteEdit(
              Field.PRIVATE, Optional.empty(), before.privateNotes(), after.privateNotes()));
    }
    if (before.noting("").equals(after.noting(""))) {
      return Optional.of(
          new NoteEdit(Field.SHARED, Optional.empty(), before.sharedNotes(), after.sharedNotes()));
    }
    return Optional.empty();
  }

  boolean isInFieldOf(NoteEdit other) {
    return field == other.field && requirement.equals(other.requirement);
  }

  /** Returns whether it left fewer letters than there were. */
  boolean shortens() {
    return after.length() < before.length();
  }
}
