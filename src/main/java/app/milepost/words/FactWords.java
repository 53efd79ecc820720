package app.milepost.words;

import app.milepost.role.Fact;
import app.milepost.role.FactValue;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Facts as people read them: US style, whatever the machine's locale. */
public final class FactWords {

  private static final String DOLLARS = "USD";
  private static final String PERCENT = "%";

  private FactWords() {}

  /**
   * Returns what is stated, short enough to be set large: {@code $47,190}, {@code 7%}, {@code
   * 23,400} or words. The unit is part of it where it is a sign.
   */
  public static String amount(Fact fact) {
    return fact.value()
        .told(
            quantity -> amount(quantity.amount(), fact.unit()),
            range -> amount(range.from(), fact.unit()) + "–" + amount(range.to(), fact.unit()),
            FactValue.Words::text);
  }

  /** Returns the unit where {@link #amount} does not hold it: {@code openings a year}, or empty. */
  public static String unit(Fact fact) {
    boolean shown =
        fact.value() instanceof FactValue.Words
            || fact.unit().equals(DOLLARS)
            || fact.unit().equals(PERCENT);
    return shown ? "" : fact.unit();
  }

  /** Returns amount and unit: {@code 23,400 openings a year}. */
  public static String value(Fact fact) {
    return (amount(fact) + " " + unit(fact)).strip();
  }

  /** Returns the time a fact speaks of, or that the source gives none. */
  public static String period(Fact fact) {
    return fact.period().isEmpty() ? "year not given" : fact.period();
  }

  /**
   * Returns a number with thousands apart and at most one decimal: {@code 23,400} or {@code 7.5}.
   */
  public static String number(double number) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.US);
    return new DecimalFormat("#,##0.#", symbols).format(number);
  }

  /** Returns a number in a unit, the unit shown where it is a sign: {@code $47,190}. */
  public static String amount(double amount, String unit) {
    return switch (unit) {
      case DOLLARS -> (amount < 0 ? "−$" : "$") + number(Math.abs(amount));
      case PERCENT -> number(amount) + PERCENT;
      default -> number(amount);
    };
  }
}
