package app.milepost.plan.optimize;

/**
 * Moves prices against the slopes of a bound, each by a length that suits what it is the price of.
 */
final class Descent {

  private final double[] slope;
  private final double[] scale;

  /**
   * Prepares to move as many prices as there are slopes.
   *
   * @param slope filled anew before each move
   */
  Descent(double[] slope) {
    this.slope = slope;
    scale = new double[slope.length];
  }

  /** Returns how much each price is worth moving at a time, to be filled in. */
  double[] scale() {
    return scale;
  }

  /**
   * Moves the prices; none falls below 0.
   *
   * @param drop by how much the bound is hoped to fall
   * @return whether there was anywhere to go
   */
  boolean move(double[] prices, double drop) {
    double length = 0;
    for (int i = 0; i < prices.length; i++) {
      if (slope[i] < 0 || prices[i] > 0) {
        length += square(scale[i] * slope[i]);
      }
    }
    if (length <= 0) {
      return false;
    }
    for (int i = 0; i < prices.length; i++) {
      prices[i] = Math.max(0, prices[i] - drop / length * square(scale[i]) * slope[i]);
    }
    return true;
  }

  private static double square(double x) {
    return x * x;
  }
}
