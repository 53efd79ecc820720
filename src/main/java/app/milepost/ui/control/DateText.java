package app.milepost.ui.control;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Dates as people type them: in the short form of where they are, as 2026-12-24, as 24.12.2026, and
 * with slashes in whichever order makes a date.
 */
public final class DateText {

  /** Whatever is outside was mistyped, such as a year of three digits. */
  private static final int FIRST_YEAR = 1900;

  private static final int LAST_YEAR = 2199;

  private static final LocalDate EXAMPLE = LocalDate.of(2026, 12, 24);

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern DOTTED =
      Pattern.compile("(\\d{1,2})\\.\\s*(\\d{1,2})\\.\\s*(\\d{4})");
  private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

  private static final List<Function<String, Optional<LocalDate>>> EVERYWHERE =
      List.of(
          typed -> date(ISO, typed, 1, 2, 3),
          typed -> date(DOTTED, typed, 3, 2, 1),
          typed -> date(SLASHED, typed, 3, 1, 2),
          typed -> date(SLASHED, typed, 3, 2, 1));

  private final DateTimeFormatter reader;
  private final DateTimeFormatter writer;

  /** Reads and writes dates as it is done somewhere. */
  public DateText(Locale locale) {
    // Era years, which come with "y", can't be read strictly without their era.
    String pattern =
        DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale)
            .replace('y', 'u');
    reader =
        new DateTimeFormatterBuilder()
            .parseLenient()
            .appendPattern(pattern)
            .toFormatter(locale)
            .withResolverStyle(ResolverStyle.STRICT);
    writer = DateTimeFormatter.ofPattern(pattern.replaceFirst("u+", "uuuu"), locale);
  }

  /** Returns what was typed; days that no calendar has, such as February 30, are no date. */
  public EnteredDate read(String text) {
    String typed = text.strip();
    if (typed.isEmpty()) {
      return EnteredDate.none();
    }
    return local(typed)
        .or(() -> EVERYWHERE.stream().flatMap(form -> form.apply(typed).stream()).findFirst())
        .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR)
        .<EnteredDate>map(EnteredDate.Day::new)
        .orElseGet(() -> new EnteredDate.Unreadable(text));
  }

  private Optional<LocalDate> local(String typed) {
    try {
      return Optional.of(LocalDate.parse(typed, reader));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> date(
      Pattern form, String typed, int year, int month, int day) {
    return form.matcher(typed)
        .results()
        .filter(found -> found.group().equals(typed))
        .findFirst()
        .flatMap(found -> date(number(found, year), number(found, month), number(found, day)));
  }

  private static int number(MatchResult found, int group) {
    return Integer.parseInt(found.group(group));
  }

  private static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Returns a day in the short form, its year in full. */
  public String write(LocalDate day) {
    return writer.format(day);
  }

  /** Returns what to say of something that is no date. */
  public String unreadable() {
    return "This is no date. " + howTo();
  }

  /** Returns what to say where a date has to be and none is. */
  public String missing() {
    return "There is no date. " + howTo();
  }

  private String howTo() {
    return "Write it as %s.".formatted(write(EXAMPLE));
  }
}
