package app.milepost.cli;

import app.milepost.plan.PlanChoices;
import app.milepost.report.plan.LaterDone;
import app.milepost.role.RolePack;
import app.milepost.words.Numbers;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells where answers speak of a day to come. They are taken all the same: clocks differ. */
final class LaterDay {

  private LaterDay() {}

  /**
   * Returns a sentence for each day that is later than today.
   *
   * @param day the day the answers are of, if they say
   * @param plan what is decided about the plan, with days on which something was done
   */
  static List<String> notices(
      RolePack pack, Optional<LocalDate> day, PlanChoices plan, InstantSource clock) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    return Stream.concat(
            day
                .filter(d -> d.isAfter(today))
                .map(d ->
                    "$.date: %s is later than today. Check the date in the file."
                        .formatted(Numbers.date(d)))
                .stream(),
            LaterDone.of(pack, plan, today).stream())
        .toList();
  }
}
