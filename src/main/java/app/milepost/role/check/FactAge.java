package app.milepost.role.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads from a fact's words until when it holds. */
final class FactAge {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** A year, perhaps with its month: {@code 2023}, {@code May 2023}, {@code 2023-05}. */
  private static final Pattern YEAR =
      Pattern.compile(
          "(?:(?<name>\\p{L}{3})\\p{L}*\\.?,? )?(?<!\\d)(?<year>(?:19|20|21)\\d\\d)(?!\\d)"
              + "(?:-(?<number>0[1-9]|1[0-2])(?!\\d))?");

  private FactAge() {}

  /** Returns the last day of the last year, or month of a year, that a period names. */
  static Optional<LocalDate> end(String period) {
    return YEAR.matcher(period).results().reduce((before, last) -> last).map(FactAge::end);
  }

  private static LocalDate end(MatchResult found) {
    int year = Integer.parseInt(found.group("year"));
    return YearMonth.of(year, month(found)).atEndOfMonth();
  }

  private static int month(MatchResult found) {
    if (found.group("number") != null) {
      return Integer.parseInt(found.group("number"));
    }
    String name = found.group("name") == null ? "" : found.group("name");
    int index = MONTHS.indexOf(name.toLowerCase(Locale.ROOT));
    return index < 0 ? MONTHS.size() : index + 1;
  }

  /** Returns the day written as {@code yyyy-MM-dd}, empty where there is no such day. */
  static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
