package app.milepost.chart.heat;

/** One field of a heat map. */
public sealed interface HeatCell {

  /**
   * A figure.
   *
   * @param share of what is asked for, 0 to 1
   */
  record Share(double share) implements HeatCell {

    public Share {
      check(share);
    }

    /** Returns which fifth of the scale it lies in, 1 to 5; a bound belongs to the fifth above. */
    int step() {
      return HeatCell.step(share);
    }
  }

  /**
   * A figure of several people, of whom not all have said.
   *
   * @param share of what is asked for, 0 to 1, in the mean of those who have said
   * @param answered the share of people who have said, above 0 and below 1
   */
  record Mean(double share, double answered) implements HeatCell {

    public Mean {
      check(share);
      if (!(0 < answered && answered < 1)) {
        throw new IllegalArgumentException("some have answered, not " + answered);
      }
    }

    int step() {
      return HeatCell.step(share);
    }
  }

  /** Nobody has said yet. Never the same as a share of 0. */
  record NotAnswered() implements HeatCell {}

  /** There is nothing to be said, as it is not asked for here. */
  record NotAsked() implements HeatCell {}

  private static void check(double share) {
    if (!(0 <= share && share <= 1)) {
      throw new IllegalArgumentException("a share is 0 to 1, not " + share);
    }
  }

  private static int step(double share) {
    int steps = 5;
    return Math.min(steps, 1 + (int) (share * steps + 1e-9));
  }
}
