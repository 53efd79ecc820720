package app.milepost.chart;

/**
 * The levels of one answered requirement, each 0 to 4.
 *
 * @param given the level given
 * @param asked the level asked for
 * @param shown the level that the evidence can show, at most {@code given}
 */
public record Levels(int given, int asked, int shown) {

  /** The highest level. */
  static final int TOP = 4;

  /** Returns whether the level asked for is reached. */
  boolean reached() {
    return given >= asked;
  }
}
