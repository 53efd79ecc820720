package app.milepost.scoring;

/** Readiness in words, from farthest to nearest. */
public enum Band {
  EXPLORING("exploring"),
  BUILDING("building"),
  NEARLY_READY("nearly-ready"),
  READY("ready");

  /**
   * Points by which a sum may miss an edge and still count as on it. A result that is 60 on paper
   * can come out as 59.999…; without this, the order of a pack's items could decide the band.
   */
  private static final double ROUNDING = 1e-9;

  private final String id;

  Band(String id) {
    this.id = id;
  }

  /** Returns the name used in files. */
  public String id() {
    return id;
  }

  /**
   * Returns the band the number alone gives.
   *
   * @param earned points, 0 to 100
   */
  static Band of(double earned) {
    double points = earned + ROUNDING;
    if (points < 40) {
      return EXPLORING;
    }
    if (points < 60) {
      return BUILDING;
    }
    return points < 80 ? NEARLY_READY : READY;
  }

  /** Returns the lower of this band and a ceiling. */
  Band atMost(Band ceiling) {
    return compareTo(ceiling) <= 0 ? this : ceiling;
  }
}
