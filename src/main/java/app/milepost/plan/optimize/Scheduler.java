package app.milepost.plan.optimize;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Finds weeks for options: each after what it needs, each at least as long as it takes, no week
 * with more hours than there are. Hours may be spread over the weeks of an option as one likes.
 *
 * <p>Works week by week on what is due first. With fixed windows that is exact (Horn 1974). Since
 * an option's window begins when what it needs has ended, it branches on when that is: earlier than
 * it came out, or not.
 */
final class Scheduler {

  private final Problem problem;
  private final int capacity;
  private final int weeks;
  private final BooleanSupplier stop;

  private int[] chosen = {};
  private long[] left = {};
  private int[] begun = {};
  private int[] worked = {};
  private int[] ended = {};
  private int[] order = {};
  private boolean stopped;

  /**
   * Prepares to look.
   *
   * @param stop asked now and then; once it says so, it gives up
   */
  Scheduler(Problem problem, BooleanSupplier stop) {
    this.problem = problem;
    this.stop = stop;
    capacity = problem.limits.hoursAWeek();
    weeks = problem.limits.weeks();
  }

  /**
   * Looks for a timetable.
   *
   * @param options positions of the chosen options, ascending; their needs are met among them
   */
  Timetable.Search find(int[] options) {
    return find(options, options);
  }

  /**
   * Looks for a timetable of some options, as if others provided for them whenever asked.
   *
   * @param options positions of options, ascending
   * @param all those and others, ascending
   */
  Timetable.Search find(int[] options, int[] all) {
    chosen = options;
    left = new long[chosen.length];
    begun = new int[chosen.length];
    worked = new int[chosen.length];
    ended = new int[chosen.length];
    order = new int[chosen.length];
    stopped = false;
    if (search(new Windows(problem, options, all))) {
      return new Timetable.Search.Found(timetable());
    }
    return stopped ? Timetable.Search.None.GIVEN_UP : Timetable.Search.None.IMPOSSIBLE;
  }

  private boolean search(Windows windows) {
    if (stopped || !windows.tighten()) {
      return false;
    }
    sort(windows);
    if (!fits(windows)) {
      return false;
    }
    if (work(windows)) {
      return true;
    }
    stopped = stop.getAsBoolean();
    int late = late(windows);
    int week = ended[late];
    return search(windows.before(late, week - 1)) || search(windows.from(late, week));
  }

  /** What others wait for and what ended later than it might have, the first of them. */
  private int late(Windows windows) {
    return IntStream.range(0, chosen.length)
        .filter(i -> windows.provides[i])
        .filter(i -> windows.earliest[i] < ended[i] && ended[i] <= windows.latest[i])
        .boxed()
        .min((a, b) -> Integer.compare(ended[a], ended[b]))
        .orElseThrow();
  }

  private void sort(Windows windows) {
    order =
        IntStream.range(0, chosen.length)
            .boxed()
            .sorted((a, b) -> Integer.compare(windows.latest[a], windows.latest[b]))
            .mapToInt(i -> i)
            .toArray();
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
   * Returns whether all hours fit between the first week in which each may begin and the last in
   * which it may end. What does not fit here fits in no timetable.
   */
  private boolean fits(Windows windows) {
    begin();
    for (int week = 1; week <= weeks; week++) {
      for (int i = 0; i < chosen.length; i++) {
        if (windows.begin[i] == week) {
          begun[i] = week;
        }
        if (left[i] > 0 && windows.latest[i] < week) {
          return false;
        }
      }
      fill(week);
    }
    return Arrays.stream(left).allMatch(hours -> hours == 0);
  }

  /**
   * Works week by week on what is to end first, each as soon as what it needs has ended.
   *
   * @return whether all was done within the weeks
   */
  private boolean work(Windows windows) {
    begin();
    int open = chosen.length;
    for (int week = 1; week <= weeks && open > 0; week++) {
      for (int i = 0; i < chosen.length; i++) {
        if (begun[i] == 0 && isReady(windows.needs[i], week)) {
          begun[i] = week;
        }
      }
      fill(week);
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

  private boolean isReady(int[][] needs, int week) {
    for (int[] need : needs) {
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
  private void fill(int week) {
    long free = capacity;
    for (int i : order) {
      if (free > 0 && begun[i] > 0 && left[i] > 0) {
        long now = Math.min(free, left[i]);
        left[i] -= now;
        free -= now;
        worked[i] = worked[i] == 0 ? week : worked[i];
      }
    }
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
