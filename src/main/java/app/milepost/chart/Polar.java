package app.milepost.chart;

/** Places on a circle. */
final class Polar {

  private Polar() {}

  /**
   * Returns a place on a circle.
   *
   * @param center of the circle
   * @param radius of the circle
   * @param degrees counted counter-clockwise from three o'clock
   */
  static Point at(Point center, double radius, double degrees) {
    double angle = Math.toRadians(degrees);
    return new Point(center.x() + radius * Math.cos(angle), center.y() - radius * Math.sin(angle));
  }
}
