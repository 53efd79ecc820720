package app.milepost.plan;

import java.math.BigDecimal;

/**
 * What a person can give to getting closer.
 *
 * @param hours of their time altogether, 0 to {@link #MOST_HOURS}
 * @param money in the currency of the pack's costs, 0 to {@link #MOST_MONEY}, with at most two
 *     decimals
 * @param hoursAWeek most hours in one week, 1 to {@link #HOURS_OF_A_WEEK}
 * @param weeks until all is to be done, 1 to {@link #MOST_WEEKS}
 */
public record Budget(int hours, BigDecimal money, int hoursAWeek, int weeks) {

  /** The most hours that can be asked for. */
  public static final int MOST_HOURS = 100_000;

  /** The most money that can be asked for. */
  public static final BigDecimal MOST_MONEY = new BigDecimal("10000000");

  /** A week has no more hours. */
  public static final int HOURS_OF_A_WEEK = 168;

  /** The most weeks that can be asked for, twenty years. */
  public static final int MOST_WEEKS = 1_040;

  /** What is meant where nothing is said: half a year of one day a week, and no money. */
  public static final Budget USUAL = new Budget(200, BigDecimal.ZERO, 8, 26);

  /**
   * Takes a budget.
   *
   * @throws IllegalArgumentException if one of them is out of its range
   */
  public Budget {
    require(hours >= 0 && hours <= MOST_HOURS, "hours");
    require(
        money.signum() >= 0
            && money.compareTo(MOST_MONEY) <= 0
            && (money.scale() <= 2 || money.stripTrailingZeros().scale() <= 2),
        "money");
    require(hoursAWeek >= 1 && hoursAWeek <= HOURS_OF_A_WEEK, "hours a week");
    require(weeks >= 1 && weeks <= MOST_WEEKS, "weeks");
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException(what + " out of range");
    }
  }

  /** Returns the same budget with other hours. */
  public Budget withHours(int changed) {
    return new Budget(changed, money, hoursAWeek, weeks);
  }

  /** Returns the same budget with other money. */
  public Budget withMoney(BigDecimal changed) {
    return new Budget(hours, changed, hoursAWeek, weeks);
  }
}
