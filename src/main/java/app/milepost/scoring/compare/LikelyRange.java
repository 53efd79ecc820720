package app.milepost.scoring.compare;

import app.milepost.scoring.Readiness;

/**
 * Where the points of one result would mostly lie if the same questions were answered again: earned
 * ± 1.96 standard errors. It rests on the assumption about how consistently people answer and says
 * nothing about how accurate the answers are. Without any answer it is a single point.
 *
 * @param from the lower end, 0 to 100
 * @param to the upper end, {@code from} to 100
 */
public record LikelyRange(double from, double to) {

  /** Returns the range of a result. */
  public static LikelyRange of(Readiness readiness) {
    double reach = Bounds.TWO_SIDED_95 * readiness.standardError();
    return new LikelyRange(
        Math.max(0, readiness.earned() - reach), Math.min(100, readiness.earned() + reach));
  }
}
