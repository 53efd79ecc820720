package app.milepost.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments as people say them, where the computer is. */
public final class DayWords {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.US);

  private DayWords() {}

  /** Returns the day of a moment, such as “Nov 22, 2026”. */
  public static String day(Instant at) {
    return Numbers.date(LocalDate.ofInstant(at, ZoneId.systemDefault()));
  }

  /** Returns a moment's time of day, such as “14:05”. */
  public static String time(Instant at) {
    return TIME.format(at.atZone(ZoneId.systemDefault()));
  }

  /** Returns a moment, such as “Nov 22, 2026, 14:05”. */
  public static String moment(Instant at) {
    return "%s, %s".formatted(day(at), time(at));
  }
}
