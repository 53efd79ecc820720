package app.milepost.cli;

import app.milepost.plan.Budget;
import java.math.BigDecimal;
import picocli.CommandLine.Option;

/** The options that say what a person can give. */
final class BudgetOptions {

  @Option(
      names = "--hours",
      required = true,
      paramLabel = "HOURS",
      description = "Hours of your own time altogether.")
  private String hours = "";

  @Option(
      names = "--money",
      paramLabel = "AMOUNT",
      description = "What you can pay altogether. Without it: nothing.")
  private String money = "0";

  @Option(names = "--weeks", paramLabel = "WEEKS", description = "Weeks there are. Usual: 26.")
  private String weeks = String.valueOf(Budget.USUAL.weeks());

  @Option(
      names = "--hours-a-week",
      paramLabel = "HOURS",
      description = "Most hours in one week. Usual: 8.")
  private String hoursAWeek = String.valueOf(Budget.USUAL.hoursAWeek());

  /** Returns the budget, if all of it makes sense. */
  Budget budget() throws WrongUseException {
    return new Budget(
        whole("--hours", hours, 0, Budget.MOST_HOURS),
        money(),
        whole("--hours-a-week", hoursAWeek, 1, Budget.HOURS_OF_A_WEEK),
        whole("--weeks", weeks, 1, Budget.MOST_WEEKS));
  }

  private static int whole(String option, String text, int least, int most)
      throws WrongUseException {
    try {
      int number = Integer.parseInt(text.strip());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below, with what would do.
    }
    throw new WrongUseException(
        "%s is a whole number from %d to %,d, not “%s”.".formatted(option, least, most, text));
  }

  private BigDecimal money() throws WrongUseException {
    try {
      BigDecimal amount = new BigDecimal(money.strip());
      // A plain number is short; “1e999999999” would be written out in full.
      if (Math.abs(amount.scale()) <= MOST_DIGITS
          && amount.signum() >= 0
          && amount.compareTo(Budget.MOST_MONEY) <= 0
          && amount.stripTrailingZeros().scale() <= 2) {
        return amount;
      }
    } catch (NumberFormatException e) {
      // Said below, with what would do.
    }
    throw new WrongUseException(
        "--money is an amount from 0 to %,d with at most two decimals, such as 800 or 12.50, not"
                .formatted(Budget.MOST_MONEY.longValueExact())
            + " “%s”.".formatted(money));
  }

  private static final int MOST_DIGITS = 20;
}
