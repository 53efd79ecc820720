package app.milepost.occupation;

/**
 * An occupation close to another one.
 *
 * @param code O*NET's code of it
 * @param tier how close
 * @param index its rank, 1 first
 */
public record Related(String code, Tier tier, int index) {

  /** How close, nearest first. */
  public enum Tier {
    /** Among the nearest five. */
    PRIMARY_SHORT,
    /** Among the nearest ten. */
    PRIMARY_LONG,
    /** Further off. */
    SUPPLEMENTAL
  }
}
