package app.milepost.words;

import app.milepost.role.Years;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Numbers, dates and lists as people read them: US style, whatever the machine's locale. */
public final class Numbers {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

  private static final DateTimeFormatter SHORT_DATE =
      DateTimeFormatter.ofPattern("MMM d, uuuu", Locale.US);

  private static final List<String> SMALL =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

  private static final List<Integer> LIMITS = List.of(40, 60, 80, 100);

  private Numbers() {}

  /** Returns points to one decimal: {@code 69.7}. */
  public static String points(double points) {
    return String.format(Locale.US, "%.1f", points);
  }

  /**
   * Returns points as a sentence has them: in whole points, unless rounding would lift them to a
   * limit between readiness bands that they do not reach.
   */
  public static String whole(double points) {
    long rounded = Math.round(points);
    return LIMITS.stream().anyMatch(limit -> points < limit && rounded >= limit)
        ? points(points)
        : String.valueOf(rounded);
  }

  /** Returns tenths of a point as points: {@code 697} gives {@code 69.7}. */
  public static String tenths(long tenths) {
    return points(tenths / 10.0);
  }

  /**
   * Returns a gain or a loss in tenths of a point, with its sign: {@code +2.0}, {@code −0.5} or,
   * for neither, {@code 0.0}.
   */
  public static String signedTenths(long tenths) {
    String sign = tenths > 0 ? "+" : tenths < 0 ? "−" : "";
    return sign + tenths(Math.abs(tenths));
  }

  /** Returns a share, 0 to 100, without a needless decimal: {@code 50%} or {@code 55.6%}. */
  public static String percent(double share) {
    String text = points(share);
    return (text.endsWith(".0") ? text.substring(0, text.length() - 2) : text) + "%";
  }

  /** Returns a day: {@code November 22, 2026}. */
  public static String date(LocalDate day) {
    return DATE.format(day);
  }

  /** Returns a day where there is little room: {@code Nov 22, 2026}. */
  public static String shortDate(LocalDate day) {
    return SHORT_DATE.format(day);
  }

  /** Returns a count in words up to nine, in digits above. */
  public static String count(long count) {
    return count >= 0 && count < SMALL.size() ? SMALL.get((int) count) : String.valueOf(count);
  }

  /** Returns a count in digits, thousands apart: {@code 1,016}. */
  public static String digits(long count) {
    return String.format(Locale.US, "%,d", count);
  }

  /** Returns a count as it begins a sentence: {@code Three} or {@code 12}. */
  public static String capital(long count) {
    String words = count(count);
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** Returns a span of years: {@code 2–4 years} or {@code 10+ years}. */
  public static String years(Years years) {
    return years.to().isPresent()
        ? "%d–%d years".formatted(years.from(), years.to().getAsInt())
        : "%d+ years".formatted(years.from());
  }

  /** Returns a list as a sentence has it: {@code A, B and C}. */
  public static String list(List<String> words) {
    int last = words.size() - 1;
    return last <= 0
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }
}
