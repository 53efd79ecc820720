package app.milepost.plan;

import app.milepost.plan.optimize.Best;
import app.milepost.plan.optimize.Goal;
import app.milepost.plan.optimize.Optimizer;
import app.milepost.role.Activity;
import app.milepost.role.Lift;
import app.milepost.role.Need;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Tells why an activity is not in a plan, by planning again with it in. */
public final class WhyNot {

  private static final double SAME = 1e-9;

  private final Planner planner;
  private final Plan plan;
  private final BooleanSupplier stop;
  private final PlanProblem problem;

  /**
   * Prepares to tell.
   *
   * @param planner the one that made the plan
   * @param plan of something that could be scored
   * @param stop asked now and then; once it says so, nothing more is compared
   */
  public WhyNot(Planner planner, Plan plan, BooleanSupplier stop) {
    this.planner = planner;
    this.plan = plan;
    this.stop = stop;
    problem = planner.problem(plan.request());
  }

  /** Returns the activities of the pack and one's own that the plan leaves out. */
  public List<Activity> leftOut() {
    return plan.request().activities(planner.pack()).stream()
        .filter(activity -> !plan.has(activity.id()))
        .toList();
  }

  /** Returns why one of them is left out. */
  public Reason reason(Activity activity) {
    PlanRequest request = plan.request();
    if (request.ruledOut().contains(activity.id())) {
      return Reason.Plain.RULED_OUT;
    }
    if (request.done().contains(activity.id())) {
      return Reason.Plain.DONE;
    }
    if (!problem.brings(activity)) {
      return Reason.Plain.BRINGS_NOTHING;
    }
    Optional<Need> unreachable = problem.possible().unreachable(activity);
    if (unreachable.isPresent()) {
      return new Reason.NeedsUnreachable(unreachable.get());
    }
    List<String> bringers = bringers(activity);
    if (!bringers.isEmpty()) {
      return new Reason.BroughtAnyway(bringers);
    }
    if (stop.getAsBoolean()) {
      return Reason.Plain.NOT_COMPARED;
    }
    PlanRequest with = with(activity);
    Optional<Plan> other = planner.plan(with, stop);
    boolean proven = plan.proven() && other.map(Plan::proven).orElse(true);
    if (stop.getAsBoolean() || !proven) {
      return Reason.Plain.NOT_COMPARED;
    }
    return other.map(this::worse).orElseGet(() -> over(with));
  }

  /** Returns why an activity that no plan can have cannot be in one. */
  Reason obstacle(Activity activity) {
    return problem
        .possible()
        .unreachable(activity)
        .<Reason>map(Reason.NeedsUnreachable::new)
        .orElseGet(() -> over(with(activity)));
  }

  private PlanRequest with(Activity activity) {
    Set<String> fixed = new TreeSet<>(plan.request().fixed());
    fixed.add(activity.id());
    return plan.request().fixing(fixed);
  }

  /** The steps that bring all that an activity would; none if they don't. */
  private List<String> bringers(Activity activity) {
    List<Lift> missing = activity.lifts().stream().filter(plan::lacks).toList();
    boolean all = missing.stream().allMatch(lift -> bringers(lift).findAny().isPresent());
    Set<String> found = new TreeSet<>();
    missing.forEach(lift -> bringers(lift).findFirst().ifPresent(found::add));
    return all ? plan.activities().stream().filter(found::contains).toList() : List.of();
  }

  private Stream<String> bringers(Lift lift) {
    Predicate<Lift> brings =
        other -> other.requirement().equals(lift.requirement()) && other.to() >= lift.to();
    return plan.steps().stream()
        .map(PlanStep::activity)
        .filter(step -> step.lifts().stream().anyMatch(brings))
        .map(Activity::id);
  }

  private Reason worse(Plan other) {
    int open = other.after().blocking().size() - plan.after().blocking().size();
    if (open > 0) {
      return new Reason.LeavesMoreOpen(open);
    }
    double less = earned(plan) - earned(other);
    if (less > SAME) {
      return new Reason.EarnsLess(less);
    }
    BigDecimal more = other.cost().subtract(plan.cost());
    if (more.signum() > 0) {
      return new Reason.CostsMore(more);
    }
    if (other.hours() > plan.hours()) {
      return new Reason.TakesLonger(other.hours() - plan.hours());
    }
    int steps = other.steps().size() - plan.steps().size();
    return steps > 0 ? new Reason.TakesMoreSteps(steps) : Reason.Plain.NO_BETTER;
  }

  private static double earned(Plan plan) {
    return plan.after().scored().orElseThrow().earned();
  }

  /** Which limit is too tight, were each of the others as wide as can be. */
  private Reason over(PlanRequest with) {
    PlanProblem having = planner.problem(with);
    Budget budget = with.budget();
    Optional<Best> hours = least(having, Goal.HOURS);
    Optional<Best> money = least(having, Goal.COST);
    if (stop.getAsBoolean()) {
      // What was found when time was up need not be the least that something takes.
      return Reason.Plain.NOT_COMPARED;
    }
    if (hours.isPresent() && hours.get().hours() > budget.hours()) {
      return new Reason.TooManyHours(Math.toIntExact(hours.get().hours()));
    }
    if (money.isPresent() && money.get().cents() > PlanProblem.cents(budget.money())) {
      return new Reason.TooMuchMoney(BigDecimal.valueOf(money.get().cents(), 2));
    }
    int weeks = having.fewestWeeks(with.fixed());
    return weeks > budget.weeks() ? new Reason.TooLate(weeks) : Reason.Plain.TOO_MUCH_TOGETHER;
  }

  private Optional<Best> least(PlanProblem posed, Goal goal) {
    return Optimizer.solve(posed.unlimited(), List.of(goal), stop);
  }
}
