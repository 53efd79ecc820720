package app.milepost.ui;

import app.milepost.people.Session;
import app.milepost.people.SessionHead;
import app.milepost.role.RolePack;
import app.milepost.scoring.Readiness;
import app.milepost.scoring.Scorer;
import app.milepost.scoring.compare.Comparison;
import app.milepost.scoring.compare.Frozen;

/**
 * One assessment on the line.
 *
 * @param head when it was
 * @param frozen its answers and the role pack they were given to
 * @param readiness what they added up to with that pack
 */
public record Milestone(SessionHead head, Frozen frozen, Readiness readiness) {

  /** Scores a session with the pack it is measured by. */
  static Milestone of(Session session, RolePack pack) {
    String rung = pack.rungOrDefault(session.head().rung());
    return new Milestone(
        session.head(),
        new Frozen(pack, session.answers()),
        new Scorer(pack).score(rung, session.answers()));
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
