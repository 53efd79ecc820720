package app.milepost.plan.optimize;

import java.util.Arrays;

/**
 * Between which weeks each of some options ends at the earliest and at the latest, by what needs
 * what. Options are referred to by their place among those that are timed.
 */
final class Windows {

  /** For each option, for each of its needs, which of the others meet it. */
  final int[][][] needs;

  /** Whether each option meets a need of another one. */
  final boolean[] provides;

  /** How many weeks each option takes at least, with all the hours of each. */
  final int[] length;

  /** The week before which each can't begin. */
  final int[] begin;

  /** The week before which each can't end. */
  final int[] earliest;

  /** The week after which each must not end. */
  final int[] latest;

  /**
   * Prepares options.
   *
   * @param options positions of options, ascending; their needs are met among them
   * @param all those and others; needs that one of the others meets are passed over
   */
  Windows(Problem problem, int[] options, int[] all) {
    int size = options.length;
    int[] place = new int[problem.options.size()];
    Arrays.fill(place, -1);
    for (int i = 0; i < size; i++) {
      place[options[i]] = i;
    }
    needs = new int[size][][];
    provides = new boolean[size];
    length = new int[size];
    for (int i = 0; i < size; i++) {
      length[i] = problem.length(options[i]);
      needs[i] =
          Arrays.stream(problem.needs[options[i]])
              .filter(need -> isMetAmong(need, place, all))
              .map(need -> Arrays.stream(need).map(o -> place[o]).filter(p -> p >= 0).toArray())
              .toArray(int[][]::new);
      for (int[] need : needs[i]) {
        for (int provider : need) {
          provides[provider] = true;
        }
      }
    }
    begin = new int[size];
    earliest = length.clone();
    latest = new int[size];
    Arrays.fill(latest, problem.limits.weeks());
  }

  private Windows(Windows other) {
    needs = other.needs;
    provides = other.provides;
    length = other.length;
    begin = other.begin.clone();
    earliest = other.earliest.clone();
    latest = other.latest.clone();
  }

  private static boolean isMetAmong(int[] need, int[] place, int[] all) {
    return Arrays.stream(need)
        .allMatch(provider -> place[provider] >= 0 || Arrays.binarySearch(all, provider) < 0);
  }

  /** Returns the same, but that one ends no later than a week. */
  Windows before(int option, int week) {
    Windows changed = new Windows(this);
    changed.latest[option] = week;
    return changed;
  }

  /** Returns the same, but that one ends no sooner than a week. */
  Windows from(int option, int week) {
    Windows changed = new Windows(this);
    changed.earliest[option] = week;
    return changed;
  }

  /**
   * Draws the windows together as far as needs tell.
   *
   * @return whether there is a week left for each
   */
  boolean tighten() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int i = 0; i < length.length; i++) {
        begin[i] = 1;
        for (int[] need : needs[i]) {
          begin[i] = Math.max(begin[i], 1 + soonest(need));
        }
        int end = begin[i] + length[i] - 1;
        if (end > earliest[i]) {
          earliest[i] = end;
          changed = true;
        }
        if (earliest[i] > latest[i]) {
          return false;
        }
        for (int[] need : needs[i]) {
          changed |= hurry(need, latest[i] - length[i]);
        }
      }
    }
    return true;
  }

  private int soonest(int[] need) {
    int soonest = Problem.NEVER;
    for (int provider : need) {
      soonest = Math.min(soonest, earliest[provider]);
    }
    return soonest;
  }

  /** Where only one can provide in time, it has to. */
  private boolean hurry(int[] need, int week) {
    int only = -1;
    for (int provider : need) {
      if (earliest[provider] <= week) {
        if (only >= 0) {
          return false;
        }
        only = provider;
      }
    }
    if (only >= 0 && latest[only] > week) {
      latest[only] = week;
      return true;
    }
    return false;
  }
}
