package app.milepost.chart.plan;

/** Round numbers along a scale. */
final class AxisTicks {

  private static final double[] ROUND = {1, 2, 5, 10};

  private AxisTicks() {}

  /**
   * Returns the distance between two marks: 1, 2 or 5 times a power of ten, 1 or more.
   *
   * @param end where the scale ends, more than 0
   * @param most how many marks it has room for
   */
  static double every(double end, double most) {
    double least = Math.max(1, end / Math.max(1, most));
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    for (double round : ROUND) {
      if (round * power >= least) {
        return round * power;
      }
    }
    throw new IllegalStateException("ten times a power of ten exceeds what lies above it once");
  }
}
