package app.milepost.plan.optimize;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Which options to choose, in numbers alone: the plan without its words. Options are referred to by
 * their position, items by theirs.
 */
public final class Problem {

  /** No item has a higher level. */
  static final int TOP_LEVEL = 4;

  /** Later than any week, with room to add to it. */
  static final int NEVER = Integer.MAX_VALUE / 4;

  /** Sums of points stay below this, where a double holds every whole number. */
  private static final int MOST_BITS = 50;

  final List<Item> items;
  final List<Option> options;
  final Limits limits;

  // The options once more, as arrays: looking through choices reads them millions of times.
  final int[][] lifted;
  final int[][] levels;
  final long[] hours;
  final long[] cents;
  final int[] group;
  final int[][][] needs;

  /** The first week in which each option can end, were there hours without end. */
  final int[] soonest;

  /** What each item is worth at each level, in units, rounded down. */
  final long[][] points;

  /** By how many units the worth of a choice may exceed its points; 0 where nothing is rounded. */
  final long slack;

  private final BigInteger unit;

  /**
   * Poses a problem.
   *
   * @param items what is lifted
   * @param options what can be chosen
   * @param limits what a choice may take
   */
  public Problem(List<Item> items, List<Option> options, Limits limits) {
    this.items = List.copyOf(items);
    this.options = List.copyOf(options);
    this.limits = limits;
    BigInteger common =
        this.items.stream()
            .flatMap(item -> item.worth().stream())
            .reduce(BigInteger.ZERO, BigInteger::gcd)
            .max(BigInteger.ONE);
    BigInteger total =
        this.items.stream()
            .map(item -> item.worth().getLast())
            .reduce(BigInteger.ZERO, BigInteger::add)
            .divide(common);
    int tooLong = Math.max(0, total.bitLength() - MOST_BITS);
    unit = common.shiftLeft(tooLong);
    slack = tooLong == 0 ? 0 : this.items.size();
    lifted = ints(option -> option.rises().stream().mapToInt(Rise::item));
    levels = ints(option -> option.rises().stream().mapToInt(Rise::to));
    hours = this.options.stream().mapToLong(Option::hours).toArray();
    cents = this.options.stream().mapToLong(Option::cents).toArray();
    group = this.options.stream().mapToInt(Option::group).toArray();
    needs =
        Needs.shorten(
            this.options.stream()
                .map(option ->
                    option.needs().stream()
                        .map(need -> need.stream().mapToInt(i -> i).toArray())
                        .toArray(int[][]::new))
                .toArray(int[][][]::new));
    soonest = new int[this.options.size()];
    do {
      findSoonest();
    } while (dropTooLate());
    points =
        this.items.stream()
            .map(item -> item.worth().stream().mapToLong(w -> w.divide(unit).longValue()).toArray())
            .toArray(long[][]::new);
  }

  /** Returns how many weeks an option takes at least, with all the hours of each. */
  int length(int index) {
    long working = (hours[index] + limits.hoursAWeek() - 1) / limits.hoursAWeek();
    return (int) Math.min(NEVER, Math.max(options.get(index).weeks(), working));
  }

  private void findSoonest() {
    Arrays.fill(soonest, NEVER);
    while (endSooner()) {
      // What ends sooner may let others end sooner.
    }
  }

  /** Whether there were alternatives that end too late for what needs them. */
  private boolean dropTooLate() {
    boolean dropped = false;
    for (int index = 0; index < needs.length; index++) {
      int latest = limits.weeks() - length(index);
      for (int i = 0; i < needs[index].length; i++) {
        int[] inTime = Needs.without(needs[index][i], provider -> soonest[provider] > latest);
        dropped |= inTime.length < needs[index][i].length;
        needs[index][i] = inTime;
      }
    }
    return dropped;
  }

  private boolean endSooner() {
    boolean sooner = false;
    for (int index = 0; index < soonest.length; index++) {
      int begin = 0;
      for (int[] need : needs[index]) {
        int met = NEVER;
        for (int provider : need) {
          met = Math.min(met, soonest[provider]);
        }
        begin = Math.max(begin, met);
      }
      if (begin + length(index) < soonest[index]) {
        soonest[index] = begin + length(index);
        sooner = true;
      }
    }
    return sooner;
  }

  private int[][] ints(Function<Option, IntStream> ofOption) {
    return options.stream().map(option -> ofOption.apply(option).toArray()).toArray(int[][]::new);
  }

  /** Returns how many groups there are. */
  int groups() {
    return Arrays.stream(group).max().orElse(Option.NO_GROUP) + 1;
  }

  /**
   * Returns the week before which an option can't end, whatever else is chosen; empty where what it
   * needs can't end within the weeks there are.
   */
  public OptionalInt soonestEnd(int option) {
    return soonest[option] < NEVER ? OptionalInt.of(soonest[option]) : OptionalInt.empty();
  }

  /** Returns what a sum of points is worth at most. */
  BigInteger worth(long sum) {
    return BigInteger.valueOf(sum).add(BigInteger.valueOf(slack)).multiply(unit);
  }

  /**
   * Compares the points of two choices.
   *
   * @param one the points of the first, as added up
   * @param levels the levels of its items
   * @param other the points of the second, as added up
   * @param otherLevels the levels of its items
   */
  int comparePoints(long one, int[] levels, long other, int[] otherLevels) {
    if (slack == 0 || Math.abs(one - other) > slack) {
      return Long.compare(one, other);
    }
    return exact(levels).compareTo(exact(otherLevels));
  }

  /** Returns what items at these levels are worth more than they were at the start. */
  BigInteger gained(int[] levels) {
    return exact(levels).subtract(exact(items.stream().mapToInt(Item::start).toArray()));
  }

  private BigInteger exact(int[] levels) {
    BigInteger sum = BigInteger.ZERO;
    for (int item = 0; item < levels.length; item++) {
      sum = sum.add(items.get(item).worth().get(levels[item]));
    }
    return sum;
  }

  /**
   * Something with a level that options lift.
   *
   * @param start the level it has without any option, 0 to 4
   * @param worth what it is worth at each level 0 to 4, from 0 up and never falling
   * @param closesAt the level from which it blocks no longer; {@link #NEVER_BLOCKS} where it never
   *     does
   */
  public record Item(int start, List<BigInteger> worth, int closesAt) {

    /** The {@link #closesAt} of an item that never blocks. */
    public static final int NEVER_BLOCKS = 5;

    public Item {
      worth = List.copyOf(worth);
    }

    boolean closedAt(int level) {
      return level >= closesAt;
    }
  }

  /**
   * Something that can be chosen or not.
   *
   * @param rises what it lifts, each item once
   * @param hours of work, 1 or more
   * @param cents what it costs, 0 or more
   * @param weeks from its beginning to its end, at least; 1 or more
   * @param group at most one option of the same group is chosen; {@link #NO_GROUP} means none
   * @param needs lists of alternatives: of each, at least one option must be chosen and end before
   *     this begins
   * @param fixed whether it is chosen in any case
   */
  public record Option(
      List<Rise> rises,
      long hours,
      long cents,
      int weeks,
      int group,
      List<List<Integer>> needs,
      boolean fixed) {

    /** The {@link #group} of an option that excludes no other. */
    public static final int NO_GROUP = -1;

    public Option {
      rises = List.copyOf(rises);
      needs = needs.stream().map(List::copyOf).toList();
    }
  }

  /**
   * Lifting an item.
   *
   * @param item its position
   * @param to the level it has afterwards, unless it was higher; 1 to 4
   */
  public record Rise(int item, int to) {}

  /**
   * What a choice may take.
   *
   * @param hours of all that is chosen together
   * @param cents of all that is chosen together
   * @param hoursAWeek most hours in one week
   * @param weeks until all is done
   */
  public record Limits(long hours, long cents, int hoursAWeek, int weeks) {

    /** Returns the hours that budget and calendar both leave. */
    long workable() {
      return Math.min(hours, (long) hoursAWeek * weeks);
    }
  }
}
