package app.milepost.report.calendar;

import app.milepost.plan.AgreedPlan;
import app.milepost.plan.AgreedStep;
import app.milepost.plan.Plan;
import app.milepost.plan.PlanDays;
import app.milepost.plan.PlanStep;
import app.milepost.report.plan.AgreedLines;
import app.milepost.role.Activity;
import app.milepost.words.ActivityWords;
import app.milepost.words.HowParts;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A step of a plan as a calendar shows it.
 *
 * @param activity the id of what is done
 * @param title the heading people read
 * @param first the day on which it begins
 * @param last the day until which it is to be done, itself counted; not before {@code first}
 * @param description all else that is worth reading there, in lines; may be empty
 */
public record CalendarStep(
    String activity, String title, LocalDate first, LocalDate last, String description) {

  private static final int FIRST_YEAR = 1;
  private static final int LAST_YEAR = 9999;

  /**
   * Takes a step.
   *
   * @throws IllegalArgumentException if it ends before it begins, or where a year has not four
   *     digits, the only ones a calendar file can hold
   */
  public CalendarStep {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("a step ends before it begins");
    }
    // The day after the last is written, too.
    if (first.getYear() < FIRST_YEAR || last.plusDays(1).getYear() > LAST_YEAR) {
      throw new IllegalArgumentException("a calendar file has no such year");
    }
  }

  /**
   * Returns the steps of a plan.
   *
   * @param days when its weeks are
   */
  public static List<CalendarStep> of(Plan plan, PlanDays days) {
    return plan.steps().stream().map(step -> of(step, days)).toList();
  }

  /**
   * Returns the steps of a plan as they were agreed on.
   *
   * @param how tells how to do a step; empty where nobody knows any more
   */
  public static List<CalendarStep> of(AgreedPlan plan, Function<AgreedStep, String> how) {
    return plan.steps().stream()
        .map(step ->
            new CalendarStep(
                step.activity(),
                step.title(),
                step.start(),
                step.end(),
                description(
                    HowParts.of(how.apply(step)),
                    step.provider(),
                    step.hours(),
                    AgreedLines.costs(plan, step))))
        .toList();
  }

  private static CalendarStep of(PlanStep step, PlanDays days) {
    Activity activity = step.activity();
    return new CalendarStep(
        activity.id(),
        activity.title(),
        days.first(step),
        days.last(step),
        description(
            HowParts.of(activity.how()),
            activity.provider(),
            activity.hours(),
            ActivityWords.cost(activity.cost())));
  }

  private static String description(HowParts how, String provider, int hours, String cost) {
    String by = provider.isBlank() ? "" : "%s: %s".formatted(ActivityWords.PROVIDER, provider);
    String takes = "%s · %s".formatted(ActivityWords.hours(hours), cost);
    return Stream.of(how.begin(), how.done(), by, takes)
        .filter(line -> !line.isBlank())
        .collect(Collectors.joining("\n"));
  }
}
