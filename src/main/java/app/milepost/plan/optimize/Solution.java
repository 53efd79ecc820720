package app.milepost.plan.optimize;

import java.util.Arrays;
import java.util.List;

/** A choice that keeps within all limits, and when each of its options is done. */
final class Solution {

  final int[] options;
  final int[] levels;
  final Timetable timetable;
  private final long[] sums;

  Solution(Choice choice, Timetable timetable) {
    options = choice.chosen();
    levels = choice.level.clone();
    sums = choice.sums.clone();
    this.timetable = timetable;
  }

  long reached(Goal goal) {
    return sums[goal.index];
  }

  /**
   * Compares another choice with this one, goal by goal.
   *
   * @param order the goals, the first difference deciding
   * @return more than 0 if the other one is better, 0 if they are equal in each goal
   */
  int compareTo(Choice other, List<Goal> order) {
    for (Goal goal : order) {
      int difference =
          goal == Goal.POINTS
              ? other.problem.comparePoints(
                  other.sums[goal.index], other.level, reached(goal), levels)
              : Long.compare(other.sums[goal.index], reached(goal));
      if (difference != 0) {
        return difference;
      }
    }
    return 0;
  }

  /** Returns whether another choice of as many options stands before this one in their order. */
  boolean isAfter(int[] other) {
    return Arrays.compare(other, options) < 0;
  }
}
