package app.milepost.cli;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that says of which day a report speaks. */
final class DateOption {

  private final InstantSource clock;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "The day the report speaks of, today if left out.")
  private Optional<LocalDate> date = Optional.empty();

  DateOption(InstantSource clock) {
    this.clock = clock;
  }

  LocalDate date() {
    return date.orElseGet(() -> LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()));
  }
}
