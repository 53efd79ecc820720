package app.milepost.scoring.compare;

import app.milepost.assessment.Answer;
import app.milepost.role.Requirement;
import java.util.Optional;

/**
 * One requirement, then and now.
 *
 * @param requirement as the later pack has it; as the earlier pack had it where it was removed
 * @param asked in which of the packs the rung asks for it
 * @param before the earlier answer
 * @param after the later answer
 * @param cause which part of the change it belongs to; empty where neither answer is a rating that
 *     counts and nothing was taken out
 * @param gained points that the later answer has more than the earlier one, both by what the
 *     question counts for in the later result; 0 where it does not count there
 * @param tenths the points gained as shown, in tenths, below 0 where they were lost
 */
public record ItemChange(
    Requirement requirement,
    Asked asked,
    Answer before,
    Answer after,
    Optional<Cause> cause,
    double gained,
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

  /** Returns whether the answer is another one; remarks and reasons do not count. */
  public boolean answerChanged() {
    return !before.withNote("").equals(after.withNote(""))
        && !(before instanceof Answer.NotApplicable && after instanceof Answer.NotApplicable);
  }

  /** Returns whether it was rated both times and is rated higher now. */
  public boolean raised() {
    return before instanceof Answer.Rated was
        && after instanceof Answer.Rated is
        && is.rating() > was.rating();
  }

  /** Returns whether it was rated both times and is rated lower now. */
  public boolean lowered() {
    return before instanceof Answer.Rated was
        && after instanceof Answer.Rated is
        && is.rating() < was.rating();
  }
}
