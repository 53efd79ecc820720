package app.milepost.ui.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.testkit.TestClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TriesTest {

  private final TestClock clock = new TestClock();
  private final Tries tries = new Tries(clock);

  @Test
  void pausesGrowUpToAMinute() {
    List<Integer> pauses = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      tries.wrong();
      pauses.add(tries.secondsToWait());
    }
    assertThat(pauses).containsExactly(0, 0, 2, 4, 8, 16, 32, 60, 60, 60);
  }

  @Test
  void aPauseEnds() {
    tries.wrong();
    tries.wrong();
    tries.wrong();
    clock.pass(Duration.ofMillis(500));
    assertThat(tries.secondsToWait()).isEqualTo(2);
    clock.pass(Duration.ofMillis(1500));
    assertThat(tries.secondsToWait()).isZero();
  }

  @Test
  void aClockThatIsSetBackLocksNobodyOut() {
    tries.wrong();
    tries.wrong();
    tries.wrong();
    clock.pass(Duration.ofDays(-1));
    assertThat(tries.secondsToWait()).isEqualTo(2);
  }

  @Test
  void anotherFolderBeginsAnew() {
    tries.wrong();
    tries.wrong();
    tries.wrong();
    tries.clear();
    assertThat(tries.secondsToWait()).isZero();
    tries.wrong();
    assertThat(tries.secondsToWait()).isZero();
  }
}
