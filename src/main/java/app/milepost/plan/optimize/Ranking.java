package app.milepost.plan.optimize;

import java.util.Arrays;
import java.util.List;

/** Tells from bounds whether a choice may still be better than the best found so far, and where. */
final class Ranking {

  /** No choice is better. */
  static final int WORSE = -1;

  private final Choice choice;
  private final Incumbent incumbent;
  private final List<Goal> order;

  /**
   * Prepares to tell.
   *
   * @param order the goals, the first difference deciding
   */
  Ranking(Choice choice, Incumbent incumbent, List<Goal> order) {
    this.choice = choice;
    this.incumbent = incumbent;
    this.order = order;
  }

  /**
   * Returns the first goal in which a choice may be better, by its place in the order; as many as
   * there are goals if it may be equal in all of them and stand before the best one; {@link #WORSE}
   * if neither.
   *
   * @param bounds what it does not exceed, by goal
   */
  int level(long[] bounds) {
    if (incumbent.best().isEmpty()) {
      return 0;
    }
    for (int level = 0; level < order.size(); level++) {
      Goal goal = order.get(level);
      long bound = bounds[goal.index];
      if (bound < best(goal) - slack(goal)) {
        return WORSE;
      }
      // Whether rounded points are equal tells nothing.
      if (bound > best(goal) || slack(goal) > 0) {
        return level;
      }
    }
    return order.size() < Goal.ALL ? WORSE : order.size();
  }

  /** Returns whether choices of a level are equal to the best one in all goals. */
  boolean isTie(int level) {
    return level == order.size();
  }

  /** Returns what to bound at a level: its goal, or the last one where all are equal. */
  Goal goal(int level) {
    return order.get(Math.min(level, order.size() - 1));
  }

  /** Returns what the best choice reaches in a goal; there must be one. */
  long best(Goal goal) {
    return incumbent.best().orElseThrow().reached(goal);
  }

  /** Returns how far rounded points may fall short of what is reached. */
  private long slack(Goal goal) {
    return goal == Goal.POINTS ? choice.problem.slack : 0;
  }

  /**
   * Returns what a choice must reach in the goal of a level, at least, to be better than the best
   * one, or equal; {@link Goal#ANYTHING} if there is none yet.
   */
  long enough(int level) {
    if (incumbent.best().isEmpty()) {
      return Goal.ANYTHING;
    }
    boolean isLast = level == order.size() - 1 && order.size() < Goal.ALL;
    Goal goal = goal(level);
    return best(goal) - slack(goal) + (isLast && slack(goal) == 0 ? 1 : 0);
  }

  /**
   * Returns the option to decide on, where choices are equal to the best one in all goals.
   *
   * @param otherwise what to return if they stand before the best one whatever is decided
   * @return {@link #WORSE} if they don't stand before it
   */
  int breakTie(int otherwise) {
    int[] best = incumbent.best().orElseThrow().options;
    for (int index = 0; index < choice.size; index++) {
      boolean isInBest = Arrays.binarySearch(best, index) >= 0;
      byte state = choice.state[index];
      if (isInBest && state == Choice.OUT) {
        return WORSE;
      }
      if (!isInBest && state == Choice.IN) {
        return otherwise;
      }
      if (state == Choice.FREE) {
        return index;
      }
    }
    return WORSE;
  }
}
