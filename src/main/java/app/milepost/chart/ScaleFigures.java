package app.milepost.chart;

/**
 * The three figures of one scale, always shown together. Each 0 to 100.
 *
 * @param label what the scale measures
 * @param earned reached so far
 * @param potential reached if all that is open turned out to be there, at least {@code earned}
 * @param shown reached with proof, at most {@code earned}
 */
public record ScaleFigures(String label, double earned, double potential, double shown) {

  public ScaleFigures {
    if (!(0 <= shown && shown <= earned && earned <= potential && potential <= 100)) {
      throw new IllegalArgumentException(
          "0 ≤ %s ≤ %s ≤ %s ≤ 100 does not hold".formatted(shown, earned, potential));
    }
  }

  /** Returns whether something is still open. */
  public boolean isOpen() {
    return potential > earned;
  }
}
