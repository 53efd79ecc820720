package app.milepost.chart.plan;

/**
 * From this budget on, so much can be reached, up to the next point's budget.
 *
 * @param budget hours or money, 0 or more
 * @param earned points, 0 to 100
 * @param open how many must-haves stay open
 */
public record CurvePoint(double budget, double earned, int open) {

  /** Returns how many must-haves stay open, in words. */
  String mustHaves() {
    return switch (open) {
      case 0 -> "no must-have open";
      case 1 -> "one must-have open";
      default -> open + " must-haves open";
    };
  }
}
