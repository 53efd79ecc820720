package app.milepost.words;

import app.milepost.role.Activity;
import app.milepost.role.ActivityCost;
import app.milepost.role.ActivityKind;
import app.milepost.role.Origin;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** What a person can do, in words. */
public final class ActivityWords {

  /** What the activities of a role are headed. */
  public static final String HEADING = "What you can do";

  /** Says of a figure that no source stands behind it. */
  public static final String ESTIMATE = "our estimate";

  /** What the hours of an activity count. */
  public static final String OWN_HOURS = "Hours are your own. Hours paid as work do not count.";

  /** What stands before those who usually offer an activity. */
  public static final String PROVIDER = "Offered by";

  /** What stands before the levels that an activity brings. */
  public static final String BRINGS = "What it brings";

  /** What stands before how to begin and how to know that it is done. */
  public static final String HOW = "How";

  private static final String DOLLARS = "USD";

  private ActivityWords() {}

  /** Returns the name people read. */
  public static String kind(ActivityKind kind) {
    return switch (kind) {
      case EDUCATION -> "Education";
      case CREDENTIAL -> "Credential";
      case PROJECT -> "Project";
      case EXPERIENCE -> "Experience";
      case STUDY -> "Study";
    };
  }

  /** Returns hours and weeks: {@code 40 hours, 6 weeks or more}. */
  public static String time(Activity activity) {
    return "%s, %s or more".formatted(hours(activity.hours()), weeks(activity.weeks()));
  }

  /** Returns a number of hours: {@code 1 hour} or {@code 1,800 hours}. */
  public static String hours(int hours) {
    return counted(hours, "hour");
  }

  /** Returns a number of weeks: {@code 1 week} or {@code 26 weeks}. */
  public static String weeks(int weeks) {
    return counted(weeks, "week");
  }

  /** Returns an amount of money: {@code $1,299}, {@code $8.50} or {@code 20 EUR}. */
  public static String money(BigDecimal amount, String currency) {
    return currency.equals(DOLLARS) ? "$" + number(amount) : number(amount) + " " + currency;
  }

  /** Returns what one pays: {@code Free}, {@code $129}, {@code $229–$299} or {@code 5–8 EUR}. */
  public static String cost(ActivityCost cost) {
    if (cost.isFree()) {
      return "Free";
    }
    boolean dollars = cost.currency().equals(DOLLARS);
    String sign = dollars ? "$" : "";
    String to = sign + number(cost.to());
    String amount =
        cost.from().compareTo(cost.to()) == 0 ? to : sign + number(cost.from()) + "–" + to;
    return dollars ? amount : amount + " " + cost.currency();
  }

  /** Returns the time and the place a figure speaks of: {@code 2025; United States}. */
  public static String about(Origin origin) {
    String period = origin.period().isEmpty() ? "year not given" : origin.period();
    return origin.region().isEmpty() ? period : period + "; " + origin.region();
  }

  private static String counted(int count, String what) {
    return "%s %s%s".formatted(number(BigDecimal.valueOf(count)), what, count == 1 ? "" : "s");
  }

  /** Cents are shown where there are any. */
  private static String number(BigDecimal number) {
    BigDecimal cents = number.setScale(2, RoundingMode.HALF_UP);
    boolean whole = cents.stripTrailingZeros().scale() <= 0;
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.US);
    return new DecimalFormat(whole ? "#,##0" : "#,##0.00", symbols).format(cents);
  }
}
