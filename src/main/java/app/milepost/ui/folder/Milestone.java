package app.milepost.ui.folder;

import app.milepost.people.Session;
import app.milepost.people.SessionHead;
import app.milepost.role.RolePack;
import app.milepost.scoring.Readiness;
import app.milepost.scoring.Scorer;
import app.milepost.scoring.compare.Comparison;
import app.milepost.scoring.compare.Frozen;
import app.milepost.words.MilestoneWords;

/**
 * One assessment on the line.
 *
 * @param head when it was
 * @param frozen its answers and the role pack they were given to
 * @param readiness what they added up to with that pack
 * @param name what it is called, may be empty
 */
public record Milestone(SessionHead head, Frozen frozen, Readiness readiness, String name) {

  /** Scores a session with the pack it is measured by. */
  static Milestone of(Session session, RolePack pack) {
    String rung = pack.rungOrDefault(session.head().rung());
    return new Milestone(
        session.head(),
        new Frozen(pack, session.answers()),
        new Scorer(pack).score(rung, session.answers()),
        session.counsel().name());
  }

  /**
   * Returns when it was and what it is called, such as “Nov 22, 2026, 14:05 – Before the course”.
   */
  public String moment() {
    return MilestoneWords.moment(head.at(), name);
  }

  /** Returns the role as it was asked. */
  public RolePack pack() {
    return frozen.pack();
  }

  /** Compares this with an earlier one about the same role, both by the step aimed at here. */
  public Comparison since(Milestone earlier) {
    return Comparison.of(earlier.frozen, frozen, readiness.rung());
  }
}
