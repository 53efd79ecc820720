package app.milepost.ui.work;

import app.milepost.assessment.Answer;
import app.milepost.role.Evidence;

/** One side's ratings of the person on screen: their own, or their counsellor's. */
public interface Rater {

  /** Returns the answer to a requirement as it stands. */
  Answer answerTo(String requirement);

  /** Puts another answer in its place; does nothing while no answers are there. */
  void answer(String requirement, Answer after);

  /** Returns whether a requirement may be taken out of the sums. */
  boolean mayExclude(String requirement);

  /**
   * Rates a requirement; evidence and note given before stay.
   *
   * @param level 0 to 4
   */
  default void rate(String requirement, int level) {
    Answer before = answerTo(requirement);
    Evidence evidence = before instanceof Answer.Rated rated ? rated.evidence() : Evidence.CLAIM;
    answer(requirement, new Answer.Rated(level, evidence, before.note()));
  }

  /** Says what stands behind a rating; does nothing where there is none. */
  default void support(String requirement, Evidence evidence) {
    if (answerTo(requirement) instanceof Answer.Rated rated) {
      answer(requirement, new Answer.Rated(rated.rating(), evidence, rated.note()));
    }
  }

  /** Changes the remark on a requirement. */
  default void note(String requirement, String note) {
    answer(requirement, answerTo(requirement).withNote(note));
  }

  /**
   * Takes a requirement out of the sums, where that is allowed.
   *
   * @param reason why it is no part of the job
   */
  default void exclude(String requirement, String reason) {
    if (mayExclude(requirement)) {
      answer(requirement, new Answer.NotApplicable(reason, answerTo(requirement).note()));
    }
  }

  /**
   * Takes rating or exclusion back, so that the requirement is not answered; or so that a rating
   * given for another career counts again, where there is one and it did not count.
   */
  default void clear(String requirement) {
    answer(requirement, new Answer.NotAnswered(answerTo(requirement).note()));
  }
}
