package app.milepost.ui.plan;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people type and read them. */
final class Amounts {

  /** Elsewhere 12,50 is twelve and a half, so that a comma counts only between thousands. */
  private static final Pattern NUMBER =
      Pattern.compile("([0-9]{1,9}|[0-9]{1,3}(,[0-9]{3}){1,2})(\\.[0-9]{1,2})?");

  private static final Pattern DOLLARS = Pattern.compile("^\\$\\s*|\\s*\\$$");

  private Amounts() {}

  /** Reads a whole number in a range, with or without commas between thousands. */
  static Optional<Integer> whole(String typed, int least, int most) {
    return amount(typed, BigDecimal.valueOf(least), BigDecimal.valueOf(most))
        .filter(number -> number.scale() == 0)
        .map(BigDecimal::intValueExact);
  }

  /**
   * Reads an amount in a range, of at most two decimals, with or without commas between thousands.
   * A dollar sign does not matter.
   */
  static Optional<BigDecimal> amount(String typed, BigDecimal least, BigDecimal most) {
    return Optional.of(DOLLARS.matcher(typed.strip()).replaceFirst(""))
        .filter(plain -> NUMBER.matcher(plain).matches())
        .map(plain -> new BigDecimal(plain.replace(",", "")))
        .filter(number -> number.compareTo(least) >= 0 && number.compareTo(most) <= 0);
  }

  /** Writes an amount, with cents where there are any. */
  static String text(BigDecimal number) {
    String pattern = number.stripTrailingZeros().scale() <= 0 ? "#,##0" : "#,##0.00";
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.US)).format(number);
  }
}
