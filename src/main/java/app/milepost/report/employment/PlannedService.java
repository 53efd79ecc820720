package app.milepost.report.employment;

import app.milepost.plan.AgreedPlan;
import app.milepost.plan.Brought;
import app.milepost.plan.Plan;
import app.milepost.plan.PlanChoices;
import app.milepost.plan.PlanDays;
import app.milepost.plan.PlanStep;
import app.milepost.report.plan.AgreedLines;
import app.milepost.role.Activity;
import app.milepost.role.RolePack;
import app.milepost.words.ActivityWords;
import app.milepost.words.HowParts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A step of a plan as an employment plan tells it.
 *
 * @param activity the id of what is done
 * @param title the heading people read
 * @param provider who usually offers it, may be empty
 * @param start the day on which it begins
 * @param end the last day, not before {@code start}
 * @param hours of one's own
 * @param most what it costs at most, in the currency of the career
 * @param cost what it costs, in words
 * @param brought what it brings
 * @param done how one knows that it is done, may be empty
 */
public record PlannedService(
    String activity,
    String title,
    String provider,
    LocalDate start,
    LocalDate end,
    int hours,
    BigDecimal most,
    String cost,
    List<Brought> brought,
    String done) {

  public PlannedService {
    brought = List.copyOf(brought);
  }

  /**
   * Returns the steps of a plan.
   *
   * @param days when its weeks are
   */
  public static List<PlannedService> of(RolePack pack, Plan plan, PlanDays days) {
    return plan.steps().stream().map(step -> of(pack, step, days)).toList();
  }

  /**
   * Returns the steps of a plan as they were agreed on.
   *
   * @param pack the career as it was then; how one knows that a step is done is taken from it where
   *     the agreement does not say
   * @param choices those that the agreement belongs to
   */
  public static List<PlannedService> of(RolePack pack, AgreedPlan plan, PlanChoices choices) {
    return plan.steps().stream()
        .map(step ->
            new PlannedService(
                step.activity(),
                step.title(),
                step.provider(),
                step.start(),
                step.end(),
                step.hours(),
                step.cost(),
                AgreedLines.costs(plan, step),
                step.brought(),
                HowParts.of(choices.how(pack, step)).done()))
        .toList();
  }

  private static PlannedService of(RolePack pack, PlanStep step, PlanDays days) {
    Activity activity = step.activity();
    return new PlannedService(
        activity.id(),
        activity.title(),
        activity.provider(),
        days.first(step),
        days.last(step),
        activity.hours(),
        activity.cost().to(),
        ActivityWords.cost(activity.cost()),
        step.brought(pack),
        HowParts.of(activity.how()).done());
  }
}
