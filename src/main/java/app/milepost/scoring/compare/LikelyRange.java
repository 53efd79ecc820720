package app.milepost.scoring.compare;

import app.milepost.scoring.Bounds;
import app.milepost.scoring.Outcome;

/**
 * Where the points of one result would mostly lie if the same questions were answered again: earned
 * ± 1.96 standard errors. It rests on the assumption about how consistently people answer and says
 * nothing about how accurate the answers are. Without any answer it is a single point.
 *
 * @param from the lower end, 0 to 100
 * @param to the upper end, {@code from} to 100
 */
public record LikelyRange(double from, double to) {

  /** Returns how far the range reaches to either side where the scale does not end. */
  public static double margin(double standardError) {
    return Bounds.TWO_SIDED_95 * standardError;
  }

  /** Returns the range of a result. */
  public static LikelyRange of(Outcome.Scored scored, double standardError) {
    double reach = margin(standardError);
    return new LikelyRange(
        Math.max(0, scored.earned() - reach), Math.min(100, scored.earned() + reach));
  }
}
