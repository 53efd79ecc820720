package app.milepost.plan.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SchedulerTest {

  private static final int ROUNDS = 4_000;
  private static final int SUBSETS = 60;

  @Test
  void findsATimetableWhereverThereIsOne() {
    int possible = 0;
    int impossible = 0;
    for (int seed = 0; seed < ROUNDS; seed++) {
      Problem problem = new RandomProblems(seed).small();
      int[] all = IntStream.range(0, problem.options.size()).toArray();
      List<Integer> options = IntStream.of(all).boxed().toList();
      if (options.size() > 5 || !EveryChoice.hasAllNeeds(problem, options)) {
        continue;
      }
      boolean expected = EveryChoice.isInTime(problem, options);
      Timetable.Search found = new Scheduler(problem, () -> false).find(all);
      assertThat(found.found().isPresent()).as("seed %d", seed).isEqualTo(expected);
      assertThat(found).isNotEqualTo(Timetable.Search.None.GIVEN_UP);
      possible += expected ? 1 : 0;
      impossible += expected ? 0 : 1;
    }
    assertThat(possible).isGreaterThan(ROUNDS / 20);
    assertThat(impossible).isGreaterThan(ROUNDS / 20);
  }

  /** However many windows there are to look at: what is impossible is known to be so. */
  @Test
  void givesUpOnlyWhenItIsToldToStop() {
    int hard = 0;
    for (int seed = 0; seed < ROUNDS / 4; seed++) {
      Problem problem = new RandomProblems(seed).tight();
      int size = problem.options.size();
      Random random = new Random(seed);
      for (int round = 0; round < SUBSETS; round++) {
        List<Integer> some = options(size, random.nextInt(1 << size));
        if (EveryChoice.hasAllNeeds(problem, some)) {
          int[] chosen = some.stream().mapToInt(i -> i).toArray();
          Timetable.Search told = new Scheduler(problem, () -> true).find(chosen);
          Timetable.Search known = new Scheduler(problem, () -> false).find(chosen);

          assertThat(known).isNotEqualTo(Timetable.Search.None.GIVEN_UP);
          boolean gaveUp = told == Timetable.Search.None.GIVEN_UP;
          assertThat(gaveUp || told.equals(known)).as("seed %d %s", seed, some).isTrue();
          hard += gaveUp ? 1 : 0;
        }
      }
    }
    assertThat(hard).isPositive();
  }

  /** Whatever else is chosen with them, unless that provides for one of them. */
  @Test
  void saysWhichOfTheOptionsHaveNoRoomTogether() {
    int learned = 0;
    int provided = 0;
    for (int seed = 0; seed < ROUNDS / 4; seed++) {
      Problem problem = new RandomProblems(seed).small();
      int size = problem.options.size();
      int[] late = late(problem);
      if (size > 6 || late.length == 0) {
        continue;
      }
      NoGoods.NoGood noGood = new NoGoods(problem, () -> false).learn(late);
      assertThat(noGood.together()).isNotEmpty();
      learned += noGood.together().size() < late.length ? 1 : 0;
      for (int bits = 1; bits < 1 << size; bits++) {
        List<Integer> some = options(size, bits);
        if (some.containsAll(noGood.together()) && EveryChoice.hasAllNeeds(problem, some)) {
          boolean inTime = EveryChoice.isInTime(problem, some);
          boolean isProvidedFor = some.stream().anyMatch(noGood.unless()::contains);
          assertThat(inTime && !isProvidedFor).as("seed %d %s", seed, some).isFalse();
          provided += inTime ? 1 : 0;
        }
      }
    }
    assertThat(learned).isPositive();
    assertThat(provided).isPositive();
  }

  /** The first options of a problem that have all they need, but no room. */
  private static int[] late(Problem problem) {
    int size = problem.options.size();
    for (int bits = 1; bits < 1 << size; bits++) {
      List<Integer> some = options(size, bits);
      if (EveryChoice.hasAllNeeds(problem, some) && !EveryChoice.isInTime(problem, some)) {
        return some.stream().mapToInt(i -> i).toArray();
      }
    }
    return new int[0];
  }

  private static List<Integer> options(int size, int bits) {
    return IntStream.range(0, size).filter(i -> (bits >> i & 1) == 1).boxed().toList();
  }
}
