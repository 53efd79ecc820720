package app.milepost.format;

import app.milepost.format.json.JsonPath;
import app.milepost.format.json.Quoted;
import app.milepost.format.json.Refusal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Days on which a session can have been: those of the years 1900 to 9999. */
public final class SessionDay {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 9999;

  private SessionDay() {}

  /** Returns the day written as {@code YYYY-MM-DD}, empty where there is no such day. */
  public static Optional<LocalDate> of(String text) {
    try {
      return Optional.of(LocalDate.parse(text)).filter(SessionDay::isOne);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /**
   * Returns the day that a file names.
   *
   * @throws Refusal if it is none: without it the answers would be of another day
   */
  static LocalDate read(String text) throws Refusal {
    return of(text)
        .orElseThrow(() ->
            new Refusal(
                JsonPath.field(JsonPath.ROOT, AssessmentHead.DATE),
                "%s is no day in the years 1900 to 9999. Write it as in 2026-05-31, or take it out."
                    .formatted(Quoted.of(text))));
  }

  private static boolean isOne(LocalDate day) {
    return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
  }
}
