package app.milepost.report.employment;

import app.milepost.plan.AgreedPlan;
import app.milepost.plan.EmploymentDetails;
import app.milepost.plan.Plan;
import app.milepost.plan.PlanChoices;
import app.milepost.plan.PlanDays;
import app.milepost.report.plan.AgreedLines;
import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An individual employment plan: what client and counsellor agree on, with the fields that public
 * employment services ask for.
 *
 * @param pack the career
 * @param person the client's name, may be empty
 * @param goal the title of the rung aimed at
 * @param services the steps, in the order in which they begin; none leaves room to write
 * @param details what was filled in beyond them
 * @param revisions what was agreed on so far, oldest first
 * @param updated the day of the last change
 */
public record EmploymentPlan(
    RolePack pack,
    String person,
    String goal,
    List<PlannedService> services,
    EmploymentDetails details,
    List<Revision> revisions,
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
    return new EmploymentPlan(
        pack,
        person,
        pack.rung(rung).map(Rung::title).orElse(rung),
        PlannedService.of(pack, plan, days),
        choices.employment(),
        IntStream.range(0, choices.agreed().size())
            .mapToObj(i -> revision(choices.agreed().get(i), i + 1))
            .toList(),
        today);
  }

  private static Revision revision(AgreedPlan agreed, int number) {
    return new Revision(agreed.on(), AgreedLines.summary(agreed, number));
  }
}
