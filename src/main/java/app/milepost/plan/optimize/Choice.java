package app.milepost.plan.optimize;

import app.milepost.plan.optimize.Problem.Item;
import java.util.Arrays;

/**
 * Options that are chosen, free or ruled out, and what the chosen ones add up to. Changed step by
 * step and taken back in reverse.
 */
final class Choice {

  static final byte FREE = 0;
  static final byte IN = 1;
  static final byte OUT = 2;

  final Problem problem;
  final int size;

  /** Whether each option is free, in or out. */
  final byte[] state;

  /** The level of each item. */
  final int[] level;

  /** What the chosen ones add up to, by {@link Goal}. */
  final long[] sums = new long[Goal.ALL];

  private final int[] nothing = {};
  private final boolean[] taken;
  private final int[] undoItem;
  private final int[] undoLevel;
  private int undos;

  Choice(Problem problem) {
    this.problem = problem;
    size = problem.options.size();
    state = new byte[size];
    level = problem.items.stream().mapToInt(Item::start).toArray();
    taken = new boolean[problem.groups()];
    int lifts = Arrays.stream(problem.lifted).mapToInt(each -> each.length).sum();
    undoItem = new int[lifts];
    undoLevel = new int[lifts];
  }

  /**
   * Takes an option in.
   *
   * @return what {@link #takeOut} needs to take it back
   */
  int takeIn(int index) {
    int mark = undos;
    state[index] = IN;
    if (problem.group[index] >= 0) {
      taken[problem.group[index]] = true;
    }
    for (int i = 0; i < problem.lifted[index].length; i++) {
      lift(problem.lifted[index][i], problem.levels[index][i]);
    }
    sums[Goal.COST.index] -= problem.cents[index];
    sums[Goal.HOURS.index] -= problem.hours[index];
    sums[Goal.COUNT.index]--;
    return mark;
  }

  private void lift(int item, int to) {
    int before = level[item];
    if (to > before) {
      undoItem[undos] = item;
      undoLevel[undos] = before;
      undos++;
      count(item, before, to);
    }
  }

  private void count(int index, int before, int now) {
    Item item = problem.items.get(index);
    sums[Goal.POINTS.index] += problem.points[index][now] - problem.points[index][before];
    if (item.closedAt(now) != item.closedAt(before)) {
      sums[Goal.CLOSED.index] += item.closedAt(now) ? 1 : -1;
    }
    level[index] = now;
  }

  /** Takes an option back out and leaves it free. */
  void takeOut(int index, int mark) {
    while (undos > mark) {
      undos--;
      count(undoItem[undos], level[undoItem[undos]], undoLevel[undos]);
    }
    state[index] = FREE;
    if (problem.group[index] >= 0) {
      taken[problem.group[index]] = false;
    }
    sums[Goal.COST.index] += problem.cents[index];
    sums[Goal.HOURS.index] += problem.hours[index];
    sums[Goal.COUNT.index]++;
  }

  long hoursLeft() {
    return problem.limits.workable() + sums[Goal.HOURS.index];
  }

  long centsLeft() {
    return problem.limits.cents() + sums[Goal.COST.index];
  }

  /** Returns whether a free option can still be taken in, as far as budgets and groups go. */
  boolean fits(int index) {
    return state[index] == FREE
        && isWithinLimits(index)
        && problem.soonest[index] <= problem.limits.weeks()
        && canBeMet(index);
  }

  /** Returns whether budgets and groups leave room for an option that is free. */
  boolean isWithinLimits(int index) {
    return problem.hours[index] <= hoursLeft()
        && problem.cents[index] <= centsLeft()
        && (problem.group[index] < 0 || !taken[problem.group[index]]);
  }

  private boolean canBeMet(int index) {
    for (int[] need : problem.needs[index]) {
      if (!isMet(need) && !hasFree(need)) {
        return false;
      }
    }
    return true;
  }

  private boolean hasFree(int[] need) {
    for (int provider : need) {
      if (state[provider] == FREE) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether one of the alternatives is in. */
  boolean isMet(int[] need) {
    for (int provider : need) {
      if (state[provider] == IN) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether an option lifts something above where it is. */
  boolean gains(int index) {
    for (int i = 0; i < problem.lifted[index].length; i++) {
      int item = problem.lifted[index][i];
      Item lifted = problem.items.get(item);
      int to = problem.levels[index][i];
      int now = level[item];
      if (to > now
          && (problem.points[item][to] > problem.points[item][now]
              || lifted.closedAt(to) != lifted.closedAt(now))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the need of a chosen option that nothing chosen meets, with the fewest ways to do so.
   */
  int[] openNeed() {
    int[] found = nothing;
    int fewest = Integer.MAX_VALUE;
    for (int index = 0; index < size; index++) {
      if (state[index] != IN) {
        continue;
      }
      for (int[] need : problem.needs[index]) {
        if (!isMet(need)) {
          int ways = ways(need);
          if (ways < fewest) {
            fewest = ways;
            found = need;
          }
        }
      }
    }
    return found;
  }

  private int ways(int[] need) {
    int ways = 0;
    for (int provider : need) {
      if (fits(provider)) {
        ways++;
      }
    }
    return ways;
  }

  /** Returns the positions of the chosen options, ascending. */
  int[] chosen() {
    return in(IN);
  }

  /** Returns the positions of the options that are free, ascending. */
  int[] free() {
    return in(FREE);
  }

  private int[] in(byte wanted) {
    int[] found = new int[size];
    int count = 0;
    for (int index = 0; index < size; index++) {
      if (state[index] == wanted) {
        found[count++] = index;
      }
    }
    return Arrays.copyOf(found, count);
  }
}
