package app.milepost.cli;

import app.milepost.format.SessionDay;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The option that says of which day a report speaks. */
final class DateOption {

  private final InstantSource clock;

  @Option(
      names = "--date",
      converter = Day.class,
      paramLabel = "YYYY-MM-DD",
      description = "The day the result speaks of; the answers' own if left out, else today.")
  private Optional<LocalDate> date = Optional.empty();

  /** Reads the day. */
  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String text) {
      return SessionDay.of(text)
          .orElseThrow(() ->
              new TypeConversionException(
                  "“%s” is no day in the years 1900 to 9999, written as YYYY-MM-DD."
                      .formatted(text)));
    }
  }

  DateOption(InstantSource clock) {
    this.clock = clock;
  }

  /** Returns the day named, if one is. */
  Optional<LocalDate> named() {
    return date;
  }

  /** Returns the day named, or today. */
  LocalDate date() {
    return date.orElseGet(() -> LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()));
  }
}
