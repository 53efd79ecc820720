package app.milepost.plan.optimize;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Finds weeks for options: each after what it needs, each at least as long as it takes, no week
 * with more hours than there are. Hours may be spread over the weeks of an option as one likes.
 *
 * <p>Works week by week on what is due first. With fixed windows that is exact (Horn 1974). Since
 * an option's window begins when what it needs has ended, all ways to end what others wait for are
 * tried where the first way fails.
 */
final class Scheduler {

  /** Ways to end what others wait for that are tried before giving up. */
  private static final int MOST_TRIES = 400;

  private final Problem problem;
  private final int capacity;
  private final int weeks;

  private int[] chosen = {};

  /** For each of the chosen, for each of its needs, which of the chosen meet it. */
  private int[][][] needs = {};

  /** The chosen, what is needed first. */
  private int[] order = {};

  private boolean[] waitedFor = {};

  /** The last week in which each may end, if what waits for it alone is to end in time. */
  private int[] due = {};

  private long[] left = {};
  private int[] begun = {};
  private int[] worked = {};
  private int[] ended = {};
  private int tries;

  Scheduler(Problem problem) {
    this.problem = problem;
    capacity = problem.limits.hoursAWeek();
    weeks = problem.limits.weeks();
  }

  /**
   * Looks for a timetable.
   *
   * @param options positions of the chosen options, ascending; their needs are met among them
   */
  Timetable.Search find(int[] options) {
    prepare(options);
    if (!order()) {
      return Timetable.Search.None.IMPOSSIBLE;
    }
    setDue();
    int[] ends = due.clone();
    if (work(ends)) {
      return new Timetable.Search.Found(timetable());
    }
    int[] planned = new int[chosen.length];
    tries = 0;
    if (fitsWindows(planned) && tryEnds(planned, 0)) {
      return new Timetable.Search.Found(timetable());
    }
    return tries > MOST_TRIES ? Timetable.Search.None.GIVEN_UP : Timetable.Search.None.IMPOSSIBLE;
  }

  private void prepare(int[] options) {
    chosen = options;
    int[] position = new int[problem.options.size()];
    Arrays.fill(position, -1);
    for (int i = 0; i < chosen.length; i++) {
      position[chosen[i]] = i;
    }
    waitedFor = new boolean[chosen.length];
    needs = new int[chosen.length][][];
    for (int i = 0; i < chosen.length; i++) {
      int[][] asked = problem.needs[chosen[i]];
      needs[i] = new int[asked.length][];
      for (int n = 0; n < asked.length; n++) {
        needs[i][n] = Arrays.stream(asked[n]).map(o -> position[o]).filter(p -> p >= 0).toArray();
        for (int provider : needs[i][n]) {
          waitedFor[provider] = true;
        }
      }
    }
    left = new long[chosen.length];
    begun = new int[chosen.length];
    worked = new int[chosen.length];
    ended = new int[chosen.length];
  }

  /** Puts what is needed first; returns whether that is possible. */
  private boolean order() {
    order = new int[chosen.length];
    boolean[] done = new boolean[chosen.length];
    int count = 0;
    boolean moved = true;
    while (count < chosen.length && moved) {
      moved = false;
      for (int i = 0; i < chosen.length; i++) {
        if (!done[i] && Arrays.stream(needs[i]).allMatch(need -> isAny(need, done))) {
          done[i] = true;
          order[count++] = i;
          moved = true;
        }
      }
    }
    return count == chosen.length;
  }

  private static boolean isAny(int[] providers, boolean[] done) {
    for (int provider : providers) {
      if (done[provider]) {
        return true;
      }
    }
    return false;
  }

  private void setDue() {
    due = new int[chosen.length];
    Arrays.fill(due, weeks);
    for (int k = chosen.length - 1; k >= 0; k--) {
      int i = order[k];
      for (int[] need : needs[i]) {
        if (need.length == 1) {
          due[need[0]] = Math.min(due[need[0]], due[i] - length(i));
        }
      }
    }
  }

  private int length(int i) {
    return problem.length(chosen[i]);
  }

  private void begin() {
    for (int i = 0; i < chosen.length; i++) {
      left[i] = problem.hours[chosen[i]];
    }
    Arrays.fill(begun, 0);
    Arrays.fill(worked, 0);
    Arrays.fill(ended, 0);
  }

  /**
   * Works week by week on what is to end first, each as soon as what it needs has ended.
   *
   * @param ends the week in which each is to end
   * @return whether all was done within the weeks
   */
  private boolean work(int[] ends) {
    begin();
    int open = chosen.length;
    for (int week = 1; week <= weeks && open > 0; week++) {
      for (int i = 0; i < chosen.length; i++) {
        if (begun[i] == 0 && isReady(i, week)) {
          begun[i] = week;
        }
      }
      fill(week, ends);
      for (int i = 0; i < chosen.length; i++) {
        boolean done = begun[i] > 0 && ended[i] == 0 && left[i] == 0;
        if (done && week >= begun[i] + problem.options.get(chosen[i]).weeks() - 1) {
          ended[i] = week;
          open--;
        }
      }
    }
    return open == 0;
  }

  private boolean isReady(int i, int week) {
    for (int[] need : needs[i]) {
      boolean met = false;
      for (int provider : need) {
        met |= ended[provider] > 0 && ended[provider] < week;
      }
      if (!met) {
        return false;
      }
    }
    return true;
  }

  /** Gives the hours of a week to what has begun. */
  private void fill(int week, int[] ends) {
    long free = capacity;
    while (free > 0) {
      int next = -1;
      for (int i = 0; i < chosen.length; i++) {
        if (begun[i] > 0 && left[i] > 0 && (next < 0 || ends[i] < ends[next])) {
          next = i;
        }
      }
      if (next < 0) {
        return;
      }
      long now = Math.min(free, left[next]);
      left[next] -= now;
      free -= now;
      worked[next] = worked[next] == 0 ? week : worked[next];
    }
  }

  /** Tries each week by which what others wait for can end, what is needed first. */
  private boolean tryEnds(int[] planned, int from) {
    int next = from;
    while (next < order.length && !waitedFor[order[next]]) {
      next++;
    }
    if (next == order.length) {
      return work(ends(planned));
    }
    int i = order[next];
    for (int week = begins(planned)[i] + length(i) - 1; week <= due[i]; week++) {
      tries++;
      if (tries > MOST_TRIES) {
        return false;
      }
      planned[i] = week;
      if (fitsWindows(planned) && tryEnds(planned, next + 1)) {
        return true;
      }
    }
    planned[i] = 0;
    return false;
  }

  private int[] ends(int[] planned) {
    int[] ends = due.clone();
    for (int i = 0; i < chosen.length; i++) {
      ends[i] = planned[i] > 0 ? planned[i] : due[i];
    }
    return ends;
  }

  /** The first week in which each may begin, by the ends planned or else possible. */
  private int[] begins(int[] planned) {
    int[] begins = new int[chosen.length];
    int[] ends = new int[chosen.length];
    Arrays.fill(ends, Problem.NEVER);
    boolean sooner = true;
    while (sooner) {
      sooner = false;
      for (int i = 0; i < chosen.length; i++) {
        int begin = 1;
        for (int[] need : needs[i]) {
          begin =
              Math.max(
                  begin, 1 + Arrays.stream(need).map(p -> ends[p]).min().orElse(Problem.NEVER));
        }
        int end = planned[i] > 0 ? planned[i] : begin + length(i) - 1;
        if (begin < Problem.NEVER && end < ends[i]) {
          begins[i] = begin;
          ends[i] = end;
          sooner = true;
        }
      }
    }
    return begins;
  }

  /**
   * Returns whether all hours fit between the first week in which each may begin and the last in
   * which it may end. What does not fit here fits in no timetable.
   */
  private boolean fitsWindows(int[] planned) {
    begin();
    int[] ends = ends(planned);
    int[] begins = begins(planned);
    for (int i = 0; i < chosen.length; i++) {
      if (begins[i] + length(i) - 1 > ends[i]) {
        return false;
      }
    }
    for (int week = 1; week <= weeks; week++) {
      for (int i = 0; i < chosen.length; i++) {
        begun[i] = begins[i] <= week ? begins[i] : 0;
      }
      fill(week, ends);
      for (int i = 0; i < chosen.length; i++) {
        if (left[i] > 0 && ends[i] <= week) {
          return false;
        }
      }
    }
    return true;
  }

  /** An option begins as late as its length and its first hour of work allow. */
  private Timetable timetable() {
    return new Timetable(
        IntStream.range(0, chosen.length)
            .mapToObj(i ->
                new Timetable.Slot(
                    chosen[i],
                    Math.min(worked[i], ended[i] - problem.options.get(chosen[i]).weeks() + 1),
                    ended[i]))
            .toList());
  }
}
