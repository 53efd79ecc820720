package app.milepost.plan.optimize;

import app.milepost.plan.optimize.Problem.Item;
import app.milepost.plan.optimize.Problem.Limits;
import app.milepost.plan.optimize.Problem.Option;
import app.milepost.plan.optimize.Problem.Rise;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Invents problems of all kinds: ties, needs, alternatives, groups, tight calendars. */
public final class RandomProblems {

  private final Random random;

  /** Begins a series; the same seed gives the same problems. */
  public RandomProblems(long seed) {
    random = new Random(seed);
  }

  /** Returns a problem small enough to try every choice, with a calendar that often matters. */
  public Problem small() {
    int items = 1 + random.nextInt(6);
    int options = 1 + random.nextInt(7);
    Limits limits =
        new Limits(
            random.nextInt(30), random.nextInt(8), 1 + random.nextInt(6), 1 + random.nextInt(7));
    return new Problem(items(items, 3), options(options, items, 8, 4, 3, 0.4), limits);
  }

  /**
   * Returns a problem of the kind that people have, with half of all hours and money.
   *
   * @param options how many can be chosen
   * @param items how many are lifted
   */
  public Problem large(int options, int items) {
    List<Option> all = options(options, items, 120, 1_500, 12, 0.15);
    long hours = all.stream().mapToLong(Option::hours).sum();
    long cents = all.stream().mapToLong(Option::cents).sum();
    double share = 0.1 + 0.4 * random.nextDouble();
    return new Problem(
        items(items, 5), all, new Limits((long) (hours * share), (long) (cents * share), 40, 520));
  }

  /** Returns a small problem with options that are alike, so that many choices are equal. */
  public Problem tied() {
    int items = 2 + random.nextInt(3);
    List<Option> different = options(3, items, 4, 2, 2, 0.2);
    List<Option> all =
        IntStream.range(0, 8)
            .mapToObj(i -> {
              Option one = different.get(random.nextInt(different.size()));
              return new Option(
                  one.rises(),
                  one.hours(),
                  one.cents(),
                  one.weeks(),
                  one.group(),
                  one.needs(),
                  false);
            })
            .toList();
    Limits limits = new Limits(4 + random.nextInt(12), 1 + random.nextInt(5), 6, 6);
    return new Problem(items(items, 2), all, limits);
  }

  /** Returns a problem of a few weeks, too large to try every choice, where the weeks matter. */
  public Problem tight() {
    List<Option> all = options(14, 10, 30, 20, 4, 0.4);
    long hours = all.stream().mapToLong(Option::hours).sum();
    int weeks = 4 + random.nextInt(9);
    int hoursAWeek = 1 + (int) (hours * (0.2 + 0.5 * random.nextDouble()) / weeks);
    return new Problem(items(10, 5), all, new Limits(hours, 100, hoursAWeek, weeks));
  }

  private List<Item> items(int count, int most) {
    return IntStream.range(0, count)
        .mapToObj(i -> {
          int asked = 1 + random.nextInt(4);
          int start = random.nextInt(asked);
          long weight = 1L + random.nextInt(most);
          List<BigInteger> worth =
              IntStream.rangeClosed(0, 4)
                  .mapToObj(
                      level -> BigInteger.valueOf(weight * 12 * Math.min(level, asked) / asked))
                  .toList();
          return new Item(start, worth, random.nextInt(3) == 0 ? asked : Item.NEVER_BLOCKS);
        })
        .toList();
  }

  private List<Option> options(
      int count, int items, int hours, int cents, int weeks, double needing) {
    List<Option> options = new ArrayList<>();
    for (int index = 0; index < count; index++) {
      int self = index;
      List<Rise> rises =
          random
              .ints(0, items)
              .distinct()
              .limit(1 + random.nextInt(Math.min(4, items)))
              .mapToObj(item -> new Rise(item, 1 + random.nextInt(4)))
              .toList();
      List<List<Integer>> needs = new ArrayList<>();
      while (random.nextDouble() < needing && count > 1) {
        needs.add(
            random
                .ints(0, count)
                .filter(i -> i != self)
                .limit(1 + random.nextInt(2))
                .distinct()
                .boxed()
                .toList());
      }
      options.add(
          new Option(
              rises,
              1 + random.nextInt(hours),
              random.nextInt(3) == 0 ? 0 : random.nextInt(cents),
              1 + random.nextInt(weeks),
              random.nextInt(4) - 2 < 0 ? Option.NO_GROUP : random.nextInt(2),
              needs,
              random.nextInt(20) == 0 && count < 10));
    }
    return options;
  }
}
