package app.milepost.plan.optimize;

import app.milepost.plan.optimize.Problem.Item;
import app.milepost.plan.optimize.Problem.Limits;
import app.milepost.plan.optimize.Problem.Option;
import app.milepost.plan.optimize.Problem.Rise;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the best choice of a small problem the slow way: tries every choice and every calendar. */
final class EveryChoice {

  /** What a choice comes to, in the order in which choices are compared. */
  record Outcome(long closed, BigInteger worth, long cents, long hours, List<Integer> options) {

    static final Comparator<Outcome> BEST_FIRST =
        Comparator.comparingLong(Outcome::closed)
            .thenComparing(Outcome::worth)
            .reversed()
            .thenComparingLong(Outcome::cents)
            .thenComparingLong(Outcome::hours)
            .thenComparingInt(outcome -> outcome.options().size())
            .thenComparing(
                outcome -> outcome.options().stream().mapToInt(i -> i).toArray(), Arrays::compare);
  }

  private final Problem problem;
  private final Limits limits;

  private EveryChoice(Problem problem) {
    this.problem = problem;
    limits = problem.limits;
  }

  static Optional<Outcome> best(Problem problem) {
    return new EveryChoice(problem).best();
  }

  static Outcome outcome(Problem problem, List<Integer> options) {
    return new EveryChoice(problem).outcome(options);
  }

  /** Returns whether each need of some options is met by one of them, in whatever order. */
  static boolean hasAllNeeds(Problem problem, List<Integer> options) {
    return options.stream()
        .flatMap(index -> problem.options.get(index).needs().stream())
        .allMatch(need -> need.stream().anyMatch(options::contains));
  }

  /** Returns whether options, the needs of which are met among them, can be done in time. */
  static boolean isInTime(Problem problem, List<Integer> options) {
    return new EveryChoice(problem).isInTime(options);
  }

  private Optional<Outcome> best() {
    int size = problem.options.size();
    List<Outcome> possible = new ArrayList<>();
    for (int bits = 0; bits < 1 << size; bits++) {
      int chosen = bits;
      List<Integer> options =
          IntStream.range(0, size).filter(i -> (chosen >> i & 1) == 1).boxed().toList();
      if (isAllowed(options)) {
        possible.add(outcome(options));
      }
    }
    possible.sort(Outcome.BEST_FIRST);
    return possible.stream().filter(outcome -> isInTime(outcome.options())).findFirst();
  }

  private boolean isAllowed(List<Integer> options) {
    List<Option> chosen = options.stream().map(problem.options::get).toList();
    List<Integer> groups = chosen.stream().map(Option::group).filter(g -> g >= 0).toList();
    return chosen.stream().mapToLong(Option::hours).sum() <= limits.hours()
        && chosen.stream().mapToLong(Option::cents).sum() <= limits.cents()
        && groups.stream().distinct().count() == groups.size()
        && problem.options.stream().filter(Option::fixed).allMatch(chosen::contains)
        && hasAllNeeds(problem, options);
  }

  private Outcome outcome(List<Integer> options) {
    int[] levels = problem.items.stream().mapToInt(Item::start).toArray();
    for (int index : options) {
      Option option = problem.options.get(index);
      for (Rise rise : option.rises()) {
        levels[rise.item()] = Math.max(levels[rise.item()], rise.to());
      }
    }
    long closed = 0;
    BigInteger worth = BigInteger.ZERO;
    for (int i = 0; i < levels.length; i++) {
      Item item = problem.items.get(i);
      closed += item.closedAt(levels[i]) ? 1 : 0;
      worth = worth.add(item.worth().get(levels[i]));
    }
    List<Option> chosen = options.stream().map(problem.options::get).toList();
    return new Outcome(
        closed,
        worth,
        chosen.stream().mapToLong(Option::cents).sum(),
        chosen.stream().mapToLong(Option::hours).sum(),
        options);
  }

  private boolean isInTime(List<Integer> options) {
    return endsFrom(options, new int[problem.options.size()], 0);
  }

  private boolean endsFrom(List<Integer> options, int[] ends, int from) {
    if (from == options.size()) {
      return isInTime(options, ends);
    }
    for (int week = 1; week <= limits.weeks(); week++) {
      ends[options.get(from)] = week;
      if (endsFrom(options, ends, from + 1)) {
        return true;
      }
    }
    ends[options.get(from)] = 0;
    return false;
  }

  /** Whether all hours find room where each ends in the week given: a flow of hours into weeks. */
  private boolean isInTime(List<Integer> options, int[] ends) {
    int[] begins = new int[ends.length];
    for (int index : options) {
      Option option = problem.options.get(index);
      begins[index] =
          1
              + option.needs().stream()
                  .mapToInt(need ->
                      need.stream()
                          .filter(options::contains)
                          .mapToInt(p -> ends[p])
                          .min()
                          .orElseThrow())
                  .max()
                  .orElse(0);
      if (begins[index] + option.weeks() - 1 > ends[index]) {
        return false;
      }
    }
    // By Hall's theorem for intervals of weeks.
    for (int first = 1; first <= limits.weeks(); first++) {
      for (int last = first; last <= limits.weeks(); last++) {
        long hours = 0;
        for (int index : options) {
          if (begins[index] >= first && ends[index] <= last) {
            hours += problem.options.get(index).hours();
          }
        }
        if (hours > (long) limits.hoursAWeek() * (last - first + 1)) {
          return false;
        }
      }
    }
    return true;
  }
}
