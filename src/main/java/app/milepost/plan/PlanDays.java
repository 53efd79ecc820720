package app.milepost.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * The days on which the weeks of a plan begin and end.
 *
 * @param start the first day of the first week, any day of the week
 */
public record PlanDays(LocalDate start) {

  /** Returns the days of a plan that begins on the first Monday after a day. */
  public static PlanDays afterward(LocalDate day) {
    return new PlanDays(day.with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
  }

  /** Returns the first day of the week in which a step begins. */
  public LocalDate first(PlanStep step) {
    return start.plusWeeks(step.firstWeek() - 1L);
  }

  /** Returns the last day of the week in which a step ends. */
  public LocalDate last(PlanStep step) {
    return start.plusWeeks(step.lastWeek()).minusDays(1);
  }
}
