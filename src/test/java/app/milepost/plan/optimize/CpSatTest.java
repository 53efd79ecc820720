package app.milepost.plan.optimize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.milepost.testkit.Rounds;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Holds the optimizer against another solver, on problems too large to try every choice. */
class CpSatTest {

  @BeforeEach
  void needsTheOtherSolver() {
    assumeTrue(CpSat.isAvailable(), "CP-SAT comes with no library for this platform");
  }

  @Test
  void findsWhatCpSatFindsAmong40OptionsFor30Items() {
    for (int seed = 0; seed < Rounds.of(500); seed++) {
      agrees(new RandomProblems(seed).large(40, 30), "large, seed " + seed);
    }
  }

  /** With hours given to weeks one by one on both sides. */
  @Test
  void findsWhatCpSatFindsWhereTheCalendarIsTight() {
    for (int seed = 0; seed < Rounds.of(60); seed++) {
      agrees(new RandomProblems(seed).tight(), "tight, seed " + seed);
    }
  }

  private static void agrees(Problem problem, String which) {
    Optional<Best> best = Optimizer.solve(problem, () -> false);
    assertThat(best.map(CpSat.Outcome::of)).as(which).isEqualTo(CpSat.solve(problem));
    best.ifPresent(found -> assertThat(found.proven()).as(which).isTrue());
  }
}
