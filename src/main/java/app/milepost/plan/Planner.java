package app.milepost.plan;

import app.milepost.assessment.Answer;
import app.milepost.plan.PlanStep.Lifted;
import app.milepost.plan.optimize.Best;
import app.milepost.plan.optimize.Optimizer;
import app.milepost.plan.optimize.Timetable.Slot;
import app.milepost.role.Activity;
import app.milepost.role.RolePack;
import app.milepost.scoring.ItemScore;
import app.milepost.scoring.Outcome;
import app.milepost.scoring.Readiness;
import app.milepost.scoring.Scorer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Finds the best plan for a career: fewest blocking must-haves, then most points, least cost,
 * fewest hours, fewest activities, and of those the one that stands first in the pack's order. Any
 * number of threads may share it.
 */
public final class Planner {

  private final RolePack pack;
  private final Scorer scorer;

  /**
   * Prepares a pack for planning.
   *
   * @param scorer scores by that pack
   */
  public Planner(Scorer scorer) {
    this.scorer = scorer;
    pack = scorer.pack();
  }

  /**
   * Finds the best plan.
   *
   * @param request of a rung of the pack
   * @param stop asked now and then, from the thread that calls; once it says so, the best plan
   *     found so far is returned with what no plan exceeds
   * @return empty if no plan with all that is fixed keeps within the budget
   * @throws IllegalArgumentException if the pack has no such rung
   */
  public Optional<Plan> plan(PlanRequest request, BooleanSupplier stop) {
    Readiness before = scorer.score(request.rung(), request.answers());
    if (before.outcome() instanceof Outcome.Nothing) {
      return Optional.of(new Plan(request, List.of(), before, before, true, 0));
    }
    PlanProblem problem = new PlanProblem(pack, request);
    if (!problem.activities().stream().map(Activity::id).toList().containsAll(request.fixed())) {
      return Optional.empty();
    }
    return Optimizer.solve(problem.problem(), stop)
        .map(best -> plan(request, before, problem, best));
  }

  /**
   * Why an activity that is fixed can't be in any plan.
   *
   * @param without the best plan of the others
   */
  public record Conflict(Activity activity, Reason reason, Plan without) {}

  /**
   * Finds which of the fixed activities makes a plan impossible where {@link #plan} finds none.
   *
   * @param stop asked now and then; once it says so, nothing is found
   * @return empty if none of them alone does
   */
  public Optional<Conflict> conflict(PlanRequest request, BooleanSupplier stop) {
    PlanRequest free = request.fixing(Set.of());
    for (Activity activity : request.activities(pack)) {
      if (request.fixed().contains(activity.id())
          && plan(request.fixing(Set.of(activity.id())), stop).isEmpty()
          && !stop.getAsBoolean()) {
        return plan(free, stop)
            .map(plan ->
                new Conflict(activity, new WhyNot(this, plan, stop).obstacle(activity), plan));
      }
    }
    return Optional.empty();
  }

  /** Returns readiness as answers are scored, which is what plans start from. */
  public Readiness readiness(String rung, Map<String, Answer> answers) {
    return scorer.score(rung, answers);
  }

  /** Returns the career planned for. */
  public RolePack pack() {
    return pack;
  }

  /** Returns what a request poses in numbers; there must be something to score. */
  PlanProblem problem(PlanRequest request) {
    return new PlanProblem(pack, request);
  }

  private Plan plan(PlanRequest request, Readiness before, PlanProblem problem, Best best) {
    List<Slot> slots = new ArrayList<>(best.timetable().slots());
    slots.sort(
        Comparator.comparingInt(Slot::last)
            .thenComparingInt(Slot::first)
            .thenComparingInt(Slot::option));
    List<PlanStep> steps = new ArrayList<>();
    Map<String, Answer> answers = request.answers();
    for (Slot slot : slots) {
      Activity activity = problem.activities().get(slot.option());
      Map<String, Answer> lifted = Activities.after(answers, activity);
      steps.add(
          new PlanStep(
              activity, slot.first(), slot.last(), lifts(before, activity, answers, lifted)));
      answers = lifted;
    }
    steps.sort(Comparator.comparingInt(PlanStep::firstWeek).thenComparingInt(PlanStep::lastWeek));
    Readiness after = scorer.score(request.rung(), answers);
    double earned = earned(after);
    double bound =
        best.mostWorth()
            .map(worth -> Math.max(earned, earned(before) + problem.worth().points(worth)))
            .map(most -> Math.min(100, most))
            .orElse(earned);
    return new Plan(request, steps, before, after, best.proven(), bound);
  }

  private static double earned(Readiness readiness) {
    return readiness.scored().orElseThrow().earned();
  }

  private static List<Lifted> lifts(
      Readiness before,
      Activity activity,
      Map<String, Answer> answers,
      Map<String, Answer> lifted) {
    List<Lifted> lifts = new ArrayList<>();
    for (ItemScore item : before.items()) {
      if (activity.lifts().stream().anyMatch(lift -> lift.requirement().equals(item.id()))) {
        int from = Activities.rating(answers, item.id());
        int to = Activities.rating(lifted, item.id());
        if (to > from && from < item.required()) {
          lifts.add(
              new Lifted(
                  item.id(),
                  answers.get(item.id()) instanceof Answer.Rated
                      ? OptionalInt.of(from)
                      : OptionalInt.empty(),
                  to,
                  item.required(),
                  item.maxPoints() * (share(to, item) - share(from, item))));
        }
      }
    }
    return lifts;
  }

  private static double share(int level, ItemScore item) {
    return Math.min(1, level / (double) item.required());
  }
}
