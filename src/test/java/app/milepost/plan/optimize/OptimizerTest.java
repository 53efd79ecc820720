package app.milepost.plan.optimize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OptimizerTest {

  private static final int ROUNDS = 3_000;

  @Test
  void findsWhatTryingEveryChoiceFinds() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      Problem problem = new RandomProblems(seed).small();
      Optional<List<Integer>> expected =
          EveryChoice.best(problem).map(EveryChoice.Outcome::options);
      Optional<Best> found = Optimizer.solve(problem, () -> false);
      assertThat(
              found.map(
                  best -> best.timetable().slots().stream().map(Timetable.Slot::option).toList()))
          .as("seed %d", seed)
          .isEqualTo(expected);
      found.ifPresent(best -> assertThat(best.proven()).isTrue());
    }
  }
}
