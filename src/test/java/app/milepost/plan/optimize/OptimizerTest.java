package app.milepost.plan.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.plan.optimize.Problem.Item;
import app.milepost.plan.optimize.Problem.Limits;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OptimizerTest {

  private static final int ROUNDS = 3_000;

  @Test
  void findsWhatTryingEveryChoiceFinds() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      agrees(new RandomProblems(seed).small(), "seed " + seed);
    }
  }

  @Test
  void findsTheFirstOfManyThatAreEqual() {
    for (int seed = 0; seed < ROUNDS / 5; seed++) {
      agrees(new RandomProblems(seed).tied(), "seed " + seed);
    }
  }

  /** Differences of one part in 10^40 decide as well. */
  @Test
  void findsItWherePointsAreLongerThanAnyNumberOfTheMachine() {
    for (int seed = 0; seed < ROUNDS / 3; seed++) {
      Problem problem = new RandomProblems(seed).small();
      Random random = new Random(seed);
      List<Item> items =
          problem.items.stream()
              .map(item -> {
                BigInteger odd = BigInteger.valueOf(random.nextInt(3));
                List<BigInteger> worth =
                    item.worth().stream()
                        .map(w -> w.multiply(BigInteger.TEN.pow(40)).add(odd.multiply(w)))
                        .toList();
                return new Item(item.start(), worth, item.closesAt());
              })
              .toList();
      Problem longer = new Problem(items, problem.options, problem.limits);
      assertThat(longer.slack).isLessThanOrEqualTo(items.size());
      agrees(longer, "seed " + seed);
    }
  }

  private static void agrees(Problem problem, String which) {
    Optional<List<Integer>> expected = EveryChoice.best(problem).map(EveryChoice.Outcome::options);
    Optional<Best> found = Optimizer.solve(problem, () -> false);
    assertThat(found.map(OptimizerTest::options)).as(which).isEqualTo(expected);
    found.ifPresent(best -> assertThat(best.proven()).as(which).isTrue());
  }

  private static List<Integer> options(Best best) {
    return best.timetable().slots().stream().map(Timetable.Slot::option).toList();
  }

  @Test
  void moreHoursMoneyOrWeeksNeverGiveAWorseChoice() {
    for (int seed = 0; seed < ROUNDS / 3; seed++) {
      Problem problem = new RandomProblems(seed).small();
      Optional<Best> best = Optimizer.solve(problem, () -> false);
      Limits given = problem.limits;
      List<Limits> wider =
          List.of(
              new Limits(given.hours() + 3, given.cents(), given.hoursAWeek(), given.weeks()),
              new Limits(given.hours(), given.cents() + 2, given.hoursAWeek(), given.weeks()),
              new Limits(given.hours(), given.cents(), given.hoursAWeek() + 1, given.weeks()),
              new Limits(given.hours(), given.cents(), given.hoursAWeek(), given.weeks() + 1));
      for (Limits limits : wider) {
        Optional<Best> more =
            Optimizer.solve(new Problem(problem.items, problem.options, limits), () -> false);
        if (best.isPresent()) {
          assertThat(outcome(problem, more.orElseThrow()))
              .as("seed %d %s", seed, limits)
              .isLessThanOrEqualTo(outcome(problem, best.get()));
        }
      }
    }
  }

  /** Less is better, as in the order that choices are tried in. */
  private static Rank outcome(Problem problem, Best best) {
    return new Rank(EveryChoice.outcome(problem, options(best)));
  }

  private record Rank(EveryChoice.Outcome outcome) implements Comparable<Rank> {
    @Override
    public int compareTo(Rank other) {
      return EveryChoice.Outcome.BEST_FIRST.compare(outcome, other.outcome);
    }
  }

  @Test
  void whatWasNotChosenCanBeTakenAwayWithoutChangingAnything() {
    for (int seed = 0; seed < ROUNDS / 3; seed++) {
      Problem problem = new RandomProblems(seed).small();
      Optional<Best> best = Optimizer.solve(problem, () -> false);
      if (best.isEmpty()) {
        continue;
      }
      List<Integer> chosen = options(best.get());
      List<Problem.Option> unaffordable = new ArrayList<>();
      for (int index = 0; index < problem.options.size(); index++) {
        Problem.Option option = problem.options.get(index);
        unaffordable.add(
            chosen.contains(index)
                ? option
                : new Problem.Option(
                    option.rises(),
                    1_000,
                    option.cents(),
                    option.weeks(),
                    option.group(),
                    option.needs(),
                    false));
      }
      Problem without = new Problem(problem.items, unaffordable, problem.limits);
      assertThat(options(Optimizer.solve(without, () -> false).orElseThrow()))
          .as("seed %d", seed)
          .isEqualTo(chosen);
    }
  }

  @Test
  void stoppedItReturnsTheBestSoFarAndWhatNoChoiceExceeds() {
    int told = 0;
    for (int seed = 0; seed < 40; seed++) {
      Problem problem = new RandomProblems(seed).large(40, 30);
      Best exact = Optimizer.solve(problem, () -> false).orElseThrow();
      AtomicInteger asked = new AtomicInteger();
      Best early = Optimizer.solve(problem, () -> asked.incrementAndGet() > 20).orElseThrow();
      assertThat(early.worth()).isLessThanOrEqualTo(early.mostWorth().orElse(early.worth()));
      if (early.mostWorth().isPresent()) {
        told++;
        // What closes more may earn less, so only choices that close as much are held against it.
        if (early.closed() == exact.closed()) {
          assertThat(exact.worth()).isLessThanOrEqualTo(early.mostWorth().get());
        }
      }
    }
    assertThat(told).isPositive();
  }
}
