package app.milepost.scoring.caseload;

import app.milepost.role.Requirement;
import java.util.OptionalDouble;

/**
 * One requirement counted over people who have started.
 *
 * @param requirement which
 * @param index its place in the pack, from 0
 * @param met how many reach the level asked for
 * @param below how many are rated below it
 * @param notAnswered how many have not answered
 * @param notApplicable how many said it is no part of the job
 * @param twelfths of the level asked for, summed over who answered; 12 for each who reaches it
 */
public record Tally(
    Requirement requirement,
    int index,
    int met,
    int below,
    int notAnswered,
    int notApplicable,
    long twelfths) {

  /** Returns how many have rated it. */
  public int answered() {
    return met + below;
  }

  /** Returns how many it is asked of, without those to whose job it does not belong. */
  public int asked() {
    return answered() + notAnswered;
  }

  /** Returns the share of those who answered who are below, 0 to 1; empty where nobody answered. */
  public OptionalDouble belowShare() {
    return share(below, answered());
  }

  /** Returns the mean share of the level asked for, 0 to 1, over those who answered. */
  public OptionalDouble attainment() {
    return share(twelfths, (long) Standings.MET * answered());
  }

  /** Returns how many bands it holds back: unmet or not answered; none unless a must-have. */
  public int blocking() {
    return requirement.mustHave() ? below + notAnswered : 0;
  }

  private static OptionalDouble share(long part, long whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(part / (double) whole);
  }
}
