package app.milepost.report.plan;

import app.milepost.plan.PlanChoices;
import app.milepost.role.Activity;
import app.milepost.role.RolePack;
import app.milepost.words.Numbers;
import java.time.LocalDate;
import java.util.List;

/**
 * Tells where a plan says of something that it was done on a day to come. It is taken all the same:
 * clocks differ.
 */
public final class LaterDone {

  private LaterDone() {}

  /** Returns a sentence for each such day, in the plan's order. */
  public static List<String> of(RolePack pack, PlanChoices plan, LocalDate today) {
    return plan.done().entrySet().stream()
        .filter(done -> done.getValue().isAfter(today))
        .map(done ->
            "The plan says that “%s” was done on %s, which is later than today. Check the day."
                .formatted(
                    plan.activity(pack, done.getKey()).map(Activity::title).orElse(done.getKey()),
                    Numbers.date(done.getValue())))
        .toList();
  }
}
