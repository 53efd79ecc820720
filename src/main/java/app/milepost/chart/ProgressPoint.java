package app.milepost.chart;

import java.time.LocalDate;

/**
 * One point of a progress chart. Figures are 0 to 100.
 *
 * @param day when it was read
 * @param earned reached so far
 * @param potential reached if all that is open turned out to be there, at least {@code earned}
 * @param from the lower end of where it likely lies, at most {@code earned}
 * @param to the upper end, at least {@code earned}
 * @param name what it is called, may be empty
 */
public record ProgressPoint(
    LocalDate day, double earned, double potential, double from, double to, String name) {

  public ProgressPoint {
    boolean ordered = 0 <= from && from <= earned && earned <= Math.min(potential, to) && to <= 100;
    if (!ordered || !(potential <= 100)) {
      throw new IllegalArgumentException(
          "0 ≤ %s ≤ %s ≤ %s, %s ≤ 100 does not hold".formatted(from, earned, to, potential));
    }
  }

  /** Makes one without a name. */
  public ProgressPoint(LocalDate day, double earned, double potential, double from, double to) {
    this(day, earned, potential, from, to, "");
  }

  /** Returns how far it varies to either side, in whole points, where the scale does not end. */
  long margin() {
    return (long) Math.ceil(Math.max(earned - from, to - earned) - 1e-9);
  }

  /** Returns whether something is still open. */
  boolean isOpen() {
    return potential > earned;
  }
}
