package app.milepost.testkit;

import app.milepost.scoring.Outcome;
import app.milepost.scoring.Readiness;
import app.milepost.scoring.RungScore;

/** Figures of results that are known to have some. */
public final class Scores {

  private Scores() {}

  /** Returns the figures of a result. */
  public static Outcome.Scored of(Readiness readiness) {
    return readiness.scored().orElseThrow();
  }

  /** Returns the figures of one rung. */
  public static Outcome.Scored of(RungScore rung) {
    return rung.outcome().scored().orElseThrow();
  }
}
