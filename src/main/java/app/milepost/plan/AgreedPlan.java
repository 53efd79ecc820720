package app.milepost.plan;

import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import app.milepost.scoring.Readiness;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A plan as it was agreed on. It stays as it is: another agreement makes another one.
 *
 * @param on the day of the agreement
 * @param start the day on which the first week begins
 * @param goal the title of the rung it leads to
 * @param budget what it was made for
 * @param currency of all amounts, an ISO 4217 code
 * @param before points out of 100 at that time
 * @param after points once all is done
 * @param open how many must-haves stay open then
 * @param steps in the order in which they begin
 * @param employment what the employment plan said beyond the steps at that time; empty where that
 *     was not kept, as in agreements of earlier versions
 */
public record AgreedPlan(
    LocalDate on,
    LocalDate start,
    String goal,
    Budget budget,
    String currency,
    double before,
    double after,
    int open,
    List<AgreedStep> steps,
    Optional<EmploymentDetails> employment) {

  public AgreedPlan {
    steps = List.copyOf(steps);
  }

  /**
   * Takes down a plan.
   *
   * @param plan of something that could be scored
   * @param on the day of the agreement
   * @param start the day on which the first week begins
   * @param employment what the employment plan says beyond the steps
   */
  public static AgreedPlan of(
      RolePack pack, Plan plan, LocalDate on, LocalDate start, EmploymentDetails employment) {
    return new AgreedPlan(
        on,
        start,
        pack.rung(plan.request().rung()).map(Rung::title).orElse(plan.request().rung()),
        plan.request().budget(),
        pack.currency(),
        earned(plan.before()),
        earned(plan.after()),
        plan.after().blocking().size(),
        plan.steps().stream().map(step -> step(pack, step, new PlanDays(start))).toList(),
        Optional.of(employment));
  }

  private static AgreedStep step(RolePack pack, PlanStep step, PlanDays days) {
    return new AgreedStep(
        step.activity().id(),
        step.activity().title(),
        step.activity().kind(),
        step.activity().provider(),
        days.first(step),
        days.last(step),
        step.activity().hours(),
        step.activity().cost().to(),
        step.brought(pack),
        step.activity().how());
  }

  private static double earned(Readiness readiness) {
    return readiness.scored().orElseThrow().earned();
  }

  /** Returns the hours of all steps. */
  public int hours() {
    return steps.stream().mapToInt(AgreedStep::hours).sum();
  }

  /** Returns what all steps cost at most. */
  public BigDecimal cost() {
    return steps.stream().map(AgreedStep::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
