package app.milepost.report;

import app.milepost.plan.Plan;
import app.milepost.plan.PlanChoices;
import app.milepost.plan.PlanDays;
import app.milepost.plan.PlanDrift;
import app.milepost.plan.PlanRequest;
import app.milepost.plan.Planner;
import app.milepost.report.employment.EmploymentPlan;
import app.milepost.scoring.Scorer;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** The employment plan that belongs to a summary. */
public final class PlanToPrint {

  private PlanToPrint() {}

  /**
   * Returns the plan that was agreed on last, else the best one there is now; empty where that has
   * no step.
   *
   * @param input what the summary is made of
   * @param stop tells when to look no longer for a better plan
   */
  public static Optional<EmploymentPlan> of(ReportInput input, BooleanSupplier stop) {
    String person = input.assessment().personName();
    return EmploymentPlan.agreed(input.pack(), person, input.plan(), input.date())
        .or(() ->
            best(input, stop)
                .filter(plan -> !plan.steps().isEmpty())
                .map(plan ->
                    EmploymentPlan.draft(
                        input.pack(), person, plan, days(input), input.plan(), input.date())));
  }

  private static PlanDays days(ReportInput input) {
    return input
        .plan()
        .start()
        .map(PlanDays::new)
        .orElseGet(() -> PlanDays.afterward(input.date()));
  }

  private static Optional<Plan> best(ReportInput input, BooleanSupplier stop) {
    PlanChoices choices = PlanDrift.of(input.pack(), input.plan()).without(input.plan());
    return new Planner(new Scorer(input.pack()))
        .plan(
            PlanRequest.of(input.readiness().rung(), input.assessment().answers(), choices), stop);
  }
}
