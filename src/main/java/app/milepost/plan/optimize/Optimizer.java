package app.milepost.plan.optimize;

import java.math.BigInteger;
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
  private final BooleanSupplier stop;

  private Optimizer(Problem problem, List<Goal> order, BooleanSupplier stop) {
    this.order = order;
    choice = new Choice(problem);
    incumbent = new Incumbent(choice, order, stop);
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
    Trail trail = new Trail(choice);
    if (choice.openNeed().length == 0) {
      incumbent.consider();
    }
    if (!trail.follow()) {
      return Optional.empty();
    }
    Search search = new Search(choice, incumbent, trail, order, stop);
    boolean proven = search.run() && !incumbent.gaveUp();
    if (incumbent.best().isEmpty()) {
      return Optional.empty();
    }
    Optional<BigInteger> most = proven ? Optional.empty() : mostWorth();
    return Optional.of(best(proven, most));
  }

  /** What no choice exceeds in points; empty if the best one found reaches it. */
  private Optional<BigInteger> mostWorth() {
    Solution best = incumbent.best().orElseThrow();
    Formulation formulation = new Formulation(choice, new NoGoods(choice.problem, stop));
    formulation.follow();
    long closed = formulation.bound(Goal.CLOSED, Goal.ANYTHING);
    boolean closesMost = closed == best.reached(Goal.CLOSED);
    if (closesMost) {
      formulation.hold(Goal.CLOSED, closed);
    }
    long points = formulation.bound(Goal.POINTS, Goal.ANYTHING);
    boolean reached = points == best.reached(Goal.POINTS) && choice.problem.slack == 0;
    return closesMost && reached
        ? Optional.empty()
        : Optional.of(choice.problem.worth(Math.max(points, best.reached(Goal.POINTS))));
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
