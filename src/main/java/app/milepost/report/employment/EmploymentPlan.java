package app.milepost.report.employment;

import app.milepost.plan.AgreedPlan;
import app.milepost.plan.Budget;
import app.milepost.plan.EmploymentDetails;
import app.milepost.plan.Plan;
import app.milepost.plan.PlanChoices;
import app.milepost.plan.PlanDays;
import app.milepost.report.plan.AgreedLines;
import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An individual employment plan: what client and counsellor agree on, with the fields that public
 * employment services ask for.
 *
 * @param pack the career
 * @param person the client's name, may be empty
 * @param goal the title of the rung aimed at
 * @param budget the time and the money it was made for; empty where there are no steps yet
 * @param services the steps, in the order in which they begin; none leaves room to write
 * @param details what was filled in beyond them
 * @param revisions what was agreed on so far, oldest first
 * @param standing whether the last revision is of this very plan
 * @param updated the day of the last change
 */
public record EmploymentPlan(
    RolePack pack,
    String person,
    String goal,
    Optional<Budget> budget,
    List<PlannedService> services,
    EmploymentDetails details,
    List<Revision> revisions,
    Standing standing,
    LocalDate updated) {

  /**
   * An agreement that was made.
   *
   * @param on the day
   * @param what was agreed on, in a line
   */
  public record Revision(LocalDate on, String what) {}

  public EmploymentPlan {
    services = List.copyOf(services);
    revisions = List.copyOf(revisions);
  }

  /**
   * Makes one of a plan as it stands, with what was agreed on before.
   *
   * @param person the client's name, may be empty
   * @param days when the weeks of the plan are
   * @param choices what was filled in and agreed on
   * @param today the day it is made on
   */
  public static EmploymentPlan draft(
      RolePack pack,
      String person,
      Plan plan,
      PlanDays days,
      PlanChoices choices,
      LocalDate today) {
    String rung = plan.request().rung();
    List<PlannedService> services = PlannedService.of(pack, plan, days);
    return new EmploymentPlan(
        pack,
        person,
        pack.rung(rung).map(Rung::title).orElse(rung),
        Optional.of(plan.request().budget()),
        services,
        choices.employment(),
        revisions(choices),
        choices
            .lastAgreed()
            .filter(last -> has(last, services))
            .map(last -> standing(last, choices.employment()))
            .orElse(Standing.DRAFT),
        today);
  }

  /**
   * Makes one of the plan that was agreed on last, as it was then, if there is one.
   *
   * @param pack the career as it was then
   * @param person the client's name, may be empty
   * @param choices what was filled in and agreed on
   * @param now the day that what is filled in by now is of; told where what was filled in then was
   *     not kept
   */
  public static Optional<EmploymentPlan> agreed(
      RolePack pack, String person, PlanChoices choices, LocalDate now) {
    return choices
        .lastAgreed()
        .map(plan ->
            new EmploymentPlan(
                pack,
                person,
                plan.goal(),
                Optional.of(plan.budget()),
                PlannedService.of(pack, plan, choices),
                plan.employment().orElse(choices.employment()),
                revisions(choices),
                plan.employment().isPresent() ? Standing.AGREED : Standing.STEPS_AGREED,
                plan.employment().isPresent() ? plan.on() : now));
  }

  private static Standing standing(AgreedPlan last, EmploymentDetails now) {
    return last.employment()
        .map(then -> then.equals(now) ? Standing.AGREED : Standing.DRAFT)
        .orElse(Standing.STEPS_AGREED);
  }

  private static List<Revision> revisions(PlanChoices choices) {
    return choices.agreed().stream()
        .map(agreed -> new Revision(agreed.on(), AgreedLines.summary(agreed)))
        .toList();
  }

  /** Returns whether an agreement was on the very same steps on the same days. */
  private static boolean has(AgreedPlan agreed, List<PlannedService> services) {
    return agreed.steps().stream()
        .map(step -> List.of(step.activity(), step.start(), step.end()))
        .toList()
        .equals(
            services.stream()
                .map(step -> List.of(step.activity(), step.start(), step.end()))
                .toList());
  }
}
