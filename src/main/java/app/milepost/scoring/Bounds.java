package app.milepost.scoring;

/** The bounds of chance that results and changes are judged by. */
public final class Bounds {

  /** Standard errors to either side that leave 5 in 100 outside. */
  public static final double TWO_SIDED_95 = 1.96;

  private Bounds() {}
}
