package app.milepost.plan;

import app.milepost.plan.optimize.Best;
import app.milepost.plan.optimize.Goal;
import app.milepost.plan.optimize.Optimizer;
import app.milepost.plan.optimize.Problem;
import app.milepost.plan.optimize.Problem.Limits;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * What more hours, or more money, would bring: the best that can be reached with each budget. It
 * changes in steps, and each step is exact.
 */
public final class Curve {

  /**
   * From this budget up to the next step's, nothing better can be reached.
   *
   * @param hours the least hours with which it can be reached
   * @param money the least money with which it can be reached
   * @param earned points out of 100
   * @param blocking how many must-haves still hold the band back
   */
  public record Step(int hours, BigDecimal money, double earned, int blocking) {}

  /** Which budget is varied; the other one stays as it is. */
  public enum By {
    HOURS(Goal.HOURS),
    MONEY(Goal.COST);

    private final Goal goal;

    By(Goal goal) {
      this.goal = goal;
    }
  }

  private final By by;
  private final PlanProblem problem;
  private final double earned;
  private final int blocking;

  private Curve(Planner planner, PlanRequest request, By by, double earned, int blocking) {
    this.by = by;
    problem = planner.problem(request);
    this.earned = earned;
    this.blocking = blocking;
  }

  /**
   * Finds the steps, the one that takes most first.
   *
   * @param plan the plan whose other budget and wishes are kept; there must be something to score
   * @param stop asked now and then; once it says so, no more steps are told
   * @param each gets each step once it is known to be exact
   * @return whether all steps were told
   */
  public static boolean draw(
      Planner planner, Plan plan, By by, BooleanSupplier stop, Consumer<Step> each) {
    double earned = plan.before().scored().orElseThrow().earned();
    return new Curve(planner, plan.request(), by, earned, plan.before().blocking().size())
        .draw(stop, each);
  }

  private boolean draw(BooleanSupplier stop, Consumer<Step> each) {
    Limits limits = problem.limits();
    long most =
        by == By.HOURS
            ? problem.activities().stream().mapToLong(a -> a.hours()).sum()
            : problem.activities().stream().mapToLong(a -> PlanProblem.cents(a.cost().to())).sum();
    while (most >= 0) {
      Problem posed =
          problem.problem(
              by == By.HOURS
                  ? new Limits(most, limits.cents(), limits.hoursAWeek(), limits.weeks())
                  : new Limits(limits.hours(), most, limits.hoursAWeek(), limits.weeks()));
      Optional<Best> best =
          Optimizer.solve(posed, List.of(Goal.CLOSED, Goal.POINTS, by.goal), stop);
      if (stop.getAsBoolean()) {
        return false;
      }
      if (best.isEmpty()) {
        return true;
      }
      if (!best.get().proven()) {
        return false;
      }
      each.accept(step(best.get()));
      most = (by == By.HOURS ? best.get().hours() : best.get().cents()) - 1;
    }
    return true;
  }

  private Step step(Best best) {
    return new Step(
        Math.toIntExact(best.hours()),
        BigDecimal.valueOf(best.cents(), 2),
        earned + problem.worth().points(best.worth()),
        blocking - Math.toIntExact(best.closed()));
  }
}
