package app.milepost.scoring.compare;

/** The bounds of chance that everything here is judged by. */
final class Bounds {

  /** Standard errors to either side that leave 5 in 100 outside. */
  static final double TWO_SIDED_95 = 1.96;

  private Bounds() {}
}
