package app.milepost.report.plan;

import app.milepost.plan.AgreedPlan;
import app.milepost.plan.Plan;
import app.milepost.plan.PlanChoices;
import app.milepost.plan.PlanDays;
import app.milepost.words.Numbers;
import java.util.List;
import java.util.TreeSet;

/** Says how a plan stands to the one that was agreed on last. */
public final class AgreedStanding {

  private static final String ANEW = "agreeing on it makes a new revision.";

  private AgreedStanding() {}

  /**
   * Returns it in a few sentences; empty where nothing was agreed on.
   *
   * @param choices what was agreed on, and is filled in by now
   * @param plan as it is by now
   * @param days when its weeks are
   */
  public static String of(PlanChoices choices, Plan plan, PlanDays days) {
    return choices
        .lastAgreed()
        .map(last ->
            "Agreed on %s (revision %d). %s Its steps stand among the next steps."
                .formatted(
                    Numbers.date(last.on()),
                    choices.agreed().size(),
                    apart(last, choices, plan, days)))
        .orElse("");
  }

  private static String apart(AgreedPlan last, PlanChoices choices, Plan plan, PlanDays days) {
    List<String> steps = last.steps().stream().map(step -> step.activity()).toList();
    if (!new TreeSet<>(steps).equals(new TreeSet<>(plan.activities()))) {
      return "The plan shown here has other steps; " + ANEW;
    }
    boolean sameDays =
        plan.steps().stream()
            .allMatch(step ->
                last.steps().stream()
                    .anyMatch(agreed ->
                        agreed.activity().equals(step.activity().id())
                            && agreed.start().equals(days.first(step))
                            && agreed.end().equals(days.last(step))));
    if (!sameDays) {
      return "The plan shown here has the same steps on other days; " + ANEW;
    }
    return last.employment().filter(then -> !then.equals(choices.employment())).isPresent()
        ? "It has the steps shown here, but what is filled in for the employment plan has changed"
            + " since; "
            + ANEW
        : "It has the steps shown here.";
  }
}
