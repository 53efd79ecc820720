package app.milepost.plan;

import app.milepost.plan.optimize.Best;
import app.milepost.plan.optimize.Goal;
import app.milepost.plan.optimize.Optimizer;
import app.milepost.role.Activity;
import app.milepost.role.Lift;
import app.milepost.scoring.ItemScore;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Tells for what a plan leaves open how it could be closed, and what that takes. */
public final class OpenGaps {

  /**
   * The way that costs least, and of those the one with the fewest hours.
   *
   * @param last the activity that closes the gap
   * @param steps how many activities it takes, that one included
   * @param hours of all of them
   * @param cost of all of them at most
   * @param weeks that they take at least, with the hours a week that there are
   */
  public record Way(Activity last, int steps, int hours, BigDecimal cost, int weeks) {}

  private final Planner planner;
  private final Plan plan;
  private final BooleanSupplier stop;

  /** Those that can be had; the same for all gaps. */
  private final List<Activity> activities;

  /** What was found out for one gap, since an activity may close several. */
  private final Map<String, Optional<Way>> ways = new HashMap<>();

  /** Prepares to tell, of a plan of something that could be scored. */
  public OpenGaps(Planner planner, Plan plan, BooleanSupplier stop) {
    this.planner = planner;
    this.plan = plan;
    this.stop = stop;
    activities = planner.problem(plan.request()).activities();
  }

  /** Returns what lacks something after the plan, most urgent first. */
  public List<ItemScore> all() {
    return plan.after().gaps().stream().flatMap(id -> plan.after().item(id).stream()).toList();
  }

  /**
   * Returns the best way to close one of them, were there time and money enough; empty if the
   * activities that are not ruled out have none, or none was found before it was told to stop.
   */
  public Optional<Way> way(ItemScore gap) {
    return activities.stream()
        .filter(activity -> activity.lifts().stream().anyMatch(lift -> closes(lift, gap)))
        .takeWhile(activity -> !stop.getAsBoolean())
        .flatMap(activity -> ways.computeIfAbsent(activity.id(), id -> way(activity)).stream())
        .min(Comparator.comparing(Way::cost).thenComparingInt(Way::hours));
  }

  private static boolean closes(Lift lift, ItemScore gap) {
    return lift.requirement().equals(gap.id()) && lift.to() >= gap.required();
  }

  private Optional<Way> way(Activity last) {
    PlanRequest request = plan.request().fixing(Set.of(last.id()));
    PlanProblem problem = planner.problem(request);
    Optional<Best> best =
        Optimizer.solve(problem.unlimited(), List.of(Goal.COST, Goal.HOURS, Goal.COUNT), stop);
    return best.map(found ->
        new Way(
            last,
            found.timetable().slots().size(),
            Math.toIntExact(found.hours()),
            BigDecimal.valueOf(found.cents(), 2),
            problem.fewestWeeks(request.fixed())));
  }
}
