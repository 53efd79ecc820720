package app.milepost.cli;

import app.milepost.words.Numbers;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Tells where answers speak of a day to come. They are taken all the same: clocks differ. */
final class LaterDay {

  private LaterDay() {}

  /** Returns a sentence if the day is later than today. */
  static Optional<String> notice(Optional<LocalDate> day, InstantSource clock) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    return day.filter(d -> d.isAfter(today))
        .map(d ->
            "$.date: %s is later than today. Check the date in the file."
                .formatted(Numbers.date(d)));
  }
}
