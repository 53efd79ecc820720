package app.milepost.plan;

import app.milepost.role.Lift;
import app.milepost.scoring.Readiness;
import java.math.BigDecimal;
import java.util.List;

/**
 * The best plan found.
 *
 * @param request what it was asked for
 * @param steps in the order in which they begin
 * @param before readiness as it is
 * @param after readiness once all is done, as the answers would then be scored
 * @param proven whether no plan is better
 * @param bound points that no plan within the budget earns more than, 0 to 100; what this one earns
 *     where that is proven to be the most
 */
public record Plan(
    PlanRequest request,
    List<PlanStep> steps,
    Readiness before,
    Readiness after,
    boolean proven,
    double bound) {

  public Plan {
    steps = List.copyOf(steps);
  }

  /** Returns the hours of all steps. */
  public int hours() {
    return steps.stream().mapToInt(step -> step.activity().hours()).sum();
  }

  /** Returns what all steps cost at most. */
  public BigDecimal cost() {
    return steps.stream()
        .map(step -> step.activity().cost().to())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Returns whether an activity is among the steps. */
  public boolean has(String activity) {
    return steps.stream().anyMatch(step -> step.activity().id().equals(activity));
  }

  /** Returns whether the person is, before the plan, below what a lift brings and is asked for. */
  public boolean lacks(Lift lift) {
    return before
        .item(lift.requirement())
        .filter(item -> item.rating().orElse(0) < Math.min(lift.to(), item.required()))
        .isPresent();
  }

  /** Returns the ids of the activities, in the order of the steps. */
  public List<String> activities() {
    return steps.stream().map(step -> step.activity().id()).toList();
  }
}
