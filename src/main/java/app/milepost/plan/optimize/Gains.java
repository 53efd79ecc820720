package app.milepost.plan.optimize;

import app.milepost.plan.optimize.Problem.Item;
import java.util.ArrayList;
import java.util.List;

/**
 * What free options can still add to a {@link Choice}: some of it each by itself, and the steps
 * that items can rise, each lifted by any of several.
 */
final class Gains {

  /**
   * What several options lift: worth something once one of them is chosen.
   *
   * @param options their places among the free ones
   * @param points what is gained
   * @param closed how many items block no longer
   */
  record Step(List<Integer> options, long points, long closed) {}

  final List<Step> steps = new ArrayList<>();

  /** What each free option adds by itself, by goal. */
  final long[][] own;

  private final Problem problem;
  private final int[] free;

  /**
   * Finds them.
   *
   * @param free positions of the options that are free, ascending
   */
  Gains(Choice choice, int[] free) {
    problem = choice.problem;
    this.free = free;
    own = new long[Goal.ALL][free.length];
    for (int place = 0; place < free.length; place++) {
      own[Goal.COST.index][place] = -problem.cents[free[place]];
      own[Goal.HOURS.index][place] = -problem.hours[free[place]];
      own[Goal.COUNT.index][place] = -1;
    }
    for (int item = 0; item < problem.items.size(); item++) {
      find(item, choice.level[item]);
    }
  }

  /** Levels that the same options lift to make one step. */
  private void find(int position, int start) {
    Item item = problem.items.get(position);
    List<Integer> before = List.of();
    long points = 0;
    long closed = 0;
    for (int level = start + 1; level <= Problem.TOP_LEVEL; level++) {
      List<Integer> lifting = lifting(position, level);
      if (!lifting.equals(before)) {
        add(before, points, closed);
        before = lifting;
        points = 0;
        closed = 0;
      }
      points += problem.points[position][level] - problem.points[position][level - 1];
      closed += item.closedAt(level) && !item.closedAt(level - 1) ? 1 : 0;
    }
    add(before, points, closed);
  }

  private void add(List<Integer> lifting, long points, long closed) {
    if (lifting.size() == 1) {
      own[Goal.POINTS.index][lifting.getFirst()] += points;
      own[Goal.CLOSED.index][lifting.getFirst()] += closed;
    } else if (lifting.size() > 1 && (points > 0 || closed > 0)) {
      steps.add(new Step(lifting, points, closed));
    }
  }

  private List<Integer> lifting(int item, int level) {
    List<Integer> found = new ArrayList<>();
    for (int place = 0; place < free.length; place++) {
      int option = free[place];
      for (int i = 0; i < problem.lifted[option].length; i++) {
        if (problem.lifted[option][i] == item && problem.levels[option][i] >= level) {
          found.add(place);
        }
      }
    }
    return found;
  }
}
