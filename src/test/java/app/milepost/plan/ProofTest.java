package app.milepost.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.role.RolePack;
import app.milepost.scoring.Scorer;
import app.milepost.testkit.WorkedExample;
import app.milepost.testkit.random.RandomPeople;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ProofTest {

  /** How often it may ask whether to stop: as a clock would say two seconds, on any machine. */
  private static final int ENOUGH = 20_000;

  private static final RolePack PACK = WorkedExample.pack();
  private static final Planner PLANNER = new Planner(new Scorer(PACK));

  @Test
  void thePlanOfWhoeverAsksIsProvenWithLittleWork() {
    for (int seed = 0; seed < 200; seed++) {
      AtomicInteger asked = new AtomicInteger();
      Plan plan =
          PLANNER
              .plan(RandomPeople.request(PACK, seed), () -> asked.incrementAndGet() > ENOUGH)
              .orElseThrow();
      assertThat(plan.proven()).as("seed %d, %s", seed, plan.request().budget()).isTrue();
    }
  }

  @Test
  void stoppedEarlyItTellsWhatNoPlanExceeds() {
    int early = 0;
    for (int seed = 0; seed < 200; seed++) {
      PlanRequest request = RandomPeople.request(PACK, seed);
      Plan best = PLANNER.plan(request, () -> false).orElseThrow();
      AtomicInteger asked = new AtomicInteger();
      Plan some = PLANNER.plan(request, () -> asked.incrementAndGet() > 3).orElseThrow();
      early += some.proven() ? 0 : 1;
      if (some.after().blocking().size() == best.after().blocking().size()) {
        double earned = best.after().scored().orElseThrow().earned();
        assertThat(earned).as("seed %d", seed).isLessThanOrEqualTo(some.bound() + 1e-9);
      }
    }
    assertThat(early).isPositive();
  }
}
