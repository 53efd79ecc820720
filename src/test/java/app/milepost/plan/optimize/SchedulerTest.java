package app.milepost.plan.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SchedulerTest {

  private static final int ROUNDS = 4_000;

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
      Timetable.Search found = new Scheduler(problem).find(all);
      assertThat(found.found().isPresent()).as("seed %d", seed).isEqualTo(expected);
      assertThat(found).isNotEqualTo(Timetable.Search.None.GIVEN_UP);
      possible += expected ? 1 : 0;
      impossible += expected ? 0 : 1;
    }
    assertThat(possible).isGreaterThan(ROUNDS / 20);
    assertThat(impossible).isGreaterThan(ROUNDS / 20);
  }

  @Test
  void saysWhichOfTheOptionsHaveNoRoomTogether() {
    int learned = 0;
    for (int seed = 0; seed < ROUNDS; seed++) {
      Problem problem = new RandomProblems(seed).small();
      int[] all = IntStream.range(0, problem.options.size()).toArray();
      List<Integer> options = IntStream.of(all).boxed().toList();
      if (options.size() > 5
          || !EveryChoice.hasAllNeeds(problem, options)
          || EveryChoice.isInTime(problem, options)) {
        continue;
      }
      NoGoods.NoGood noGood = new NoGoods(problem).learn(all, () -> false);
      assertThat(noGood.together()).isNotEmpty();
      assertThat(noGood.unless()).doesNotContainAnyElementsOf(options);
      for (int bits = 1; bits < 1 << options.size(); bits++) {
        int chosen = bits;
        List<Integer> some = options.stream().filter(i -> (chosen >> i & 1) == 1).toList();
        if (some.containsAll(noGood.together()) && EveryChoice.hasAllNeeds(problem, some)) {
          assertThat(EveryChoice.isInTime(problem, some)).as("seed %d %s", seed, some).isFalse();
        }
      }
      learned += noGood.together().size() < options.size() ? 1 : 0;
    }
    assertThat(learned).isPositive();
  }
}
