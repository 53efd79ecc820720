package app.milepost.scoring;

/** Readiness in words, from farthest to nearest. */
public enum Band {
  EXPLORING("exploring"),
  BUILDING("building"),
  NEARLY_READY("nearly-ready"),
  READY("ready");

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
    if (earned < 40) {
      return EXPLORING;
    }
    if (earned < 60) {
      return BUILDING;
    }
    return earned < 80 ? NEARLY_READY : READY;
  }

  /** Returns the lower of this band and a ceiling. */
  Band atMost(Band ceiling) {
    return compareTo(ceiling) <= 0 ? this : ceiling;
  }
}
