package app.milepost.plan.optimize;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Finds the best choice, goal by goal, by branch and bound. The same problem has the same answer on
 * every machine, unless it is told to stop.
 */
public final class Optimizer {

  private final List<Goal> order;
  private final Choice choice;
  private final Incumbent incumbent;
  private final Relaxation relaxation;
  private final BooleanSupplier stop;
  private final long[] reached = new long[Goal.ALL];

  private Optimizer(Problem problem, List<Goal> order, BooleanSupplier stop) {
    this.order = order;
    choice = new Choice(problem);
    incumbent = new Incumbent(choice, order);
    Arrays.fill(reached, Goal.ANYTHING);
    relaxation = new Relaxation(problem);
    this.stop = stop;
  }

  /**
   * Finds the best choice.
   *
   * @param stop asked now and then; once it says so, the best found so far is returned
   * @return empty if no choice with all that is fixed keeps within the limits, or none was found
   *     before it was told to stop
   */
  public static Optional<Best> solve(Problem problem, BooleanSupplier stop) {
    return solve(problem, List.of(Goal.values()), stop);
  }

  /**
   * Finds a choice that is the best in the goals given, whatever it reaches in others.
   *
   * @param order the goals, the first difference deciding
   * @param stop asked now and then; once it says so, the best found so far is returned
   * @return empty as above
   */
  public static Optional<Best> solve(Problem problem, List<Goal> order, BooleanSupplier stop) {
    return new Optimizer(problem, order, stop).solve();
  }

  private Optional<Best> solve() {
    for (int index = 0; index < choice.size; index++) {
      if (choice.problem.options.get(index).fixed()) {
        if (!choice.fits(index)) {
          return Optional.empty();
        }
        choice.takeIn(index);
      }
    }
    boolean proven = true;
    Optional<BigInteger> most = Optional.empty();
    for (Goal goal : order) {
      Search search = new Search(choice, incumbent, relaxation, goal, reached, stop);
      search.run();
      if (incumbent.best().isEmpty()) {
        return Optional.empty();
      }
      if (search.isStopped()) {
        proven = false;
        if (goal.compareTo(Goal.POINTS) <= 0) {
          most = Optional.of(worth(goal == Goal.POINTS ? search.bound() : mostPoints()));
        }
        break;
      }
      reached[goal.index] = incumbent.best().get().reached(goal);
    }
    if (proven && order.size() == Goal.ALL) {
      proven = new TieBreak(choice, incumbent, relaxation, reached, stop).run();
    }
    return Optional.of(best(proven && !incumbent.gaveUp(), most));
  }

  /** What no choice exceeds in points, whatever it closes. */
  private double mostPoints() {
    boolean[] candidates = new boolean[choice.size];
    for (int index = 0; index < choice.size; index++) {
      candidates[index] = choice.fits(index);
    }
    long[] nothing = new long[Goal.ALL];
    Arrays.fill(nothing, Goal.ANYTHING);
    return relaxation.bound(
        choice,
        candidates,
        Goal.POINTS,
        nothing,
        (double) incumbent.best().orElseThrow().reached(Goal.POINTS),
        relaxation.prices(),
        Search.STEPS_FIRST);
  }

  private BigInteger worth(double points) {
    return choice.problem.worth((long) Math.floor(points));
  }

  private Best best(boolean proven, Optional<BigInteger> most) {
    Solution solution = incumbent.best().orElseThrow();
    return new Best(
        solution.timetable,
        solution.reached(Goal.CLOSED),
        choice.problem.gained(solution.levels),
        -solution.reached(Goal.COST),
        -solution.reached(Goal.HOURS),
        proven,
        most);
  }
}
