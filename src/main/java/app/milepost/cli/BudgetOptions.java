package app.milepost.cli;

import app.milepost.plan.Budget;
import java.math.BigDecimal;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say what a person can give, each above what the answers' file says. */
final class BudgetOptions {

  private static final int MOST_DIGITS = 20;

  @Option(
      names = "--hours",
      paramLabel = "HOURS",
      description = "Hours of your own time altogether. Without it: the file's, else 200.")
  private Optional<String> hours = Optional.empty();

  @Option(
      names = "--money",
      paramLabel = "AMOUNT",
      description = "What you can pay altogether. Without it: the file's, else nothing.")
  private Optional<String> money = Optional.empty();

  @Option(
      names = "--weeks",
      paramLabel = "WEEKS",
      description = "Weeks there are. Without it: the file's, else 26.")
  private Optional<String> weeks = Optional.empty();

  @Option(
      names = "--hours-a-week",
      paramLabel = "HOURS",
      description = "Most hours in one week. Without it: the file's, else 8.")
  private Optional<String> hoursAWeek = Optional.empty();

  /**
   * Returns the budget, if all of it makes sense.
   *
   * @param ofFile what holds where an option is not given
   * @throws WrongUseException if an option is out of its range
   */
  Budget over(Budget ofFile) throws WrongUseException {
    return new Budget(
        whole("--hours", hours, ofFile.hours(), 0, Budget.MOST_HOURS),
        money.isPresent() ? amount(money.get()) : ofFile.money(),
        whole("--hours-a-week", hoursAWeek, ofFile.hoursAWeek(), 1, Budget.HOURS_OF_A_WEEK),
        whole("--weeks", weeks, ofFile.weeks(), 1, Budget.MOST_WEEKS));
  }

  private static int whole(String option, Optional<String> text, int otherwise, int least, int most)
      throws WrongUseException {
    return text.isPresent() ? whole(option, text.get(), least, most) : otherwise;
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

  private static BigDecimal amount(String text) throws WrongUseException {
    try {
      BigDecimal amount = new BigDecimal(text.strip());
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
            + " “%s”.".formatted(text));
  }
}
