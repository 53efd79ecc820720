package app.milepost.scoring.compare;

import app.milepost.assessment.Answer;
import app.milepost.role.Requirement;

/**
 * One requirement, then and now. An answer of the same level can still gain or lose points, where
 * other requirements were taken out or came back and so changed what this one is worth.
 *
 * @param requirement as the later pack has it; as the earlier pack had it where it was removed
 * @param asked in which of the packs the rung asks for it
 * @param before the earlier answer
 * @param after the later answer
 * @param pointsBefore what the earlier answer scores with the later pack
 * @param pointsAfter what the later answer scores with the later pack
 * @param tenths the points gained as shown, in tenths, below 0 where they were lost; the column
 *     adds up to {@link Change#tenths()}
 */
public record ItemChange(
    Requirement requirement,
    Asked asked,
    Answer before,
    Answer after,
    double pointsBefore,
    double pointsAfter,
    long tenths) {

  /** In which of two packs a rung asks for a requirement. */
  public enum Asked {
    /** In both. */
    BOTH,
    /** In the later one only, so it could not be answered before. */
    NEW,
    /** In the earlier one only, so it counts no more. */
    REMOVED
  }

  /** Returns the points gained, below 0 where they were lost. */
  public double gained() {
    return pointsAfter - pointsBefore;
  }

  /** Returns whether the answer is another one; remarks and reasons do not count. */
  public boolean answerChanged() {
    return !before.withNote("").equals(after.withNote(""))
        && !(before instanceof Answer.NotApplicable && after instanceof Answer.NotApplicable);
  }

  /** Returns whether it is rated now and was not before. */
  public boolean newlyRated() {
    return after instanceof Answer.Rated && !(before instanceof Answer.Rated);
  }
}
