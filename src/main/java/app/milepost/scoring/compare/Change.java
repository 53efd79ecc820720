package app.milepost.scoring.compare;

import app.milepost.scoring.Readiness;
import app.milepost.scoring.Tenths;

/**
 * The change between two results, both scored with the same pack at the same rung.
 *
 * @param before the earlier result
 * @param after the later result
 */
public record Change(Readiness before, Readiness after) {

  public Change {
    if (!before.rung().equals(after.rung())) {
      throw new IllegalArgumentException(
          "%s and %s are not the same rung".formatted(before.rung(), after.rung()));
    }
  }

  /** Returns the points gained, below 0 where they were lost. */
  public double difference() {
    return after.earned() - before.earned();
  }

  /** Returns the difference between the two results as they are shown, in tenths of a point. */
  public long tenths() {
    return Tenths.of(after.earned()) - Tenths.of(before.earned());
  }

  /**
   * Returns the points that a difference has to exceed before it is called real: 1.96 · √(SE₁² +
   * SE₂²). About consistency of answers, not about accuracy.
   */
  public double threshold() {
    return Bounds.TWO_SIDED_95 * Math.hypot(before.standardError(), after.standardError());
  }

  /** Returns whether the results differ by more than answers vary by themselves. */
  public boolean isReal() {
    return Math.abs(difference()) > threshold();
  }
}
