package app.milepost.scoring;

/** Readiness in words, from farthest to nearest. */
public enum Band {
  EXPLORING("exploring", 0),
  BUILDING("building", 40),
  NEARLY_READY("nearly-ready", 60),
  READY("ready", 80);

  /**
   * Points by which a sum may miss an edge and still count as on it. A result that is 60 on paper
   * can come out as 59.999…; without this, the order of a pack's items could decide the band.
   */
  private static final double ROUNDING = 1e-9;

  private final String id;
  private final int least;

  Band(String id, int least) {
    this.id = id;
    this.least = least;
  }

  /** Returns the points from which the number alone gives it, 0 to 100. */
  public int least() {
    return least;
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
    Band reached = EXPLORING;
    for (Band band : values()) {
      reached = earned + ROUNDING >= band.least ? band : reached;
    }
    return reached;
  }

  /** Returns the lower of this band and a ceiling. */
  Band atMost(Band ceiling) {
    return compareTo(ceiling) <= 0 ? this : ceiling;
  }
}
