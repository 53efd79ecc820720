package app.milepost.plan.optimize;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** Options that no calendar has room for together, as far as they have been come upon. */
final class NoGoods {

  /** More of them slow each bound down by more than they are worth. */
  private static final int MOST = 150;

  /**
   * Options that can't be done in time together.
   *
   * @param together positions of those options, ascending
   * @param unless options with one of which they may be, because it provides for one of them
   */
  record NoGood(List<Integer> together, List<Integer> unless) {}

  private final Problem problem;
  private final BooleanSupplier stop;
  private final Scheduler scheduler;
  private final List<NoGood> found = new ArrayList<>();

  /**
   * Begins with none.
   *
   * @param stop asked now and then; once it says so, more options are remembered than need be
   */
  NoGoods(Problem problem, BooleanSupplier stop) {
    this.problem = problem;
    this.stop = stop;
    scheduler = new Scheduler(problem, stop);
  }

  List<NoGood> found() {
    return found;
  }

  boolean isFull() {
    return found.size() >= MOST;
  }

  /**
   * Remembers why options can't be done in time: as few of them as can't be either.
   *
   * @param options positions of options for which there is no timetable, ascending
   */
  NoGood learn(int[] options) {
    int[] left = options;
    for (int option : options) {
      if (stop.getAsBoolean()) {
        break;
      }
      int[] fewer = IntStream.of(left).filter(other -> other != option).toArray();
      if (scheduler.find(fewer, options) == Timetable.Search.None.IMPOSSIBLE) {
        left = fewer;
      }
    }
    NoGood noGood = new NoGood(IntStream.of(left).boxed().toList(), unless(left, options));
    found.add(noGood);
    return noGood;
  }

  /** What else could provide for one of them what one of them provides. */
  private List<Integer> unless(int[] together, int[] all) {
    return Arrays.stream(together)
        .boxed()
        .flatMap(option -> Arrays.stream(problem.needs[option]))
        .filter(
            need -> Arrays.stream(need).noneMatch(p -> isAmong(p, all) && !isAmong(p, together)))
        .flatMapToInt(Arrays::stream)
        .filter(provider -> !isAmong(provider, all))
        .distinct()
        .boxed()
        .toList();
  }

  private static boolean isAmong(int option, int[] options) {
    return Arrays.binarySearch(options, option) >= 0;
  }
}
