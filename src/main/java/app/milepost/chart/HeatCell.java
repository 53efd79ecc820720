package app.milepost.chart;

/** One field of a heat map. */
public sealed interface HeatCell {

  /**
   * A figure.
   *
   * @param share of what is asked for, 0 to 1
   */
  record Share(double share) implements HeatCell {

    private static final int STEPS = 5;

    public Share {
      if (!(0 <= share && share <= 1)) {
        throw new IllegalArgumentException("a share is 0 to 1, not " + share);
      }
    }

    /** Returns which fifth of the scale it lies in, 1 to 5; a bound belongs to the fifth above. */
    int step() {
      return Math.min(STEPS, 1 + (int) (share * STEPS + 1e-9));
    }
  }

  /** Nobody has said yet. Never the same as a share of 0. */
  record NotAnswered() implements HeatCell {}

  /** There is nothing to be said, as it is not asked for here. */
  record NotAsked() implements HeatCell {}
}
