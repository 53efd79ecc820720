package app.milepost.ui.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.testkit.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class IdleTimeTest {

  private final TestClock clock = new TestClock();

  @Test
  void itIsOverAfterTheMinutesChosen() {
    IdleTime idle = new IdleTime(clock, () -> 5);
    clock.pass(Duration.ofSeconds(299));
    assertThat(idle.isOver()).isFalse();
    clock.pass(Duration.ofSeconds(1));
    assertThat(idle.isOver()).isTrue();
  }

  @Test
  void aTouchBeginsItAnew() {
    IdleTime idle = new IdleTime(clock, () -> 5);
    clock.pass(Duration.ofMinutes(4));
    idle.touched();
    clock.pass(Duration.ofMinutes(4));
    assertThat(idle.isOver()).isFalse();
  }

  @Test
  void zeroMinutesMeanNever() {
    IdleTime idle = new IdleTime(clock, () -> 0);
    clock.pass(Duration.ofDays(7));
    assertThat(idle.isOver()).isFalse();
  }

  @Test
  void aClockThatIsSetBackDoesNotKeepItOpenForLonger() {
    IdleTime idle = new IdleTime(clock, () -> 5);
    clock.pass(Duration.ofHours(-3));
    assertThat(idle.isOver()).isFalse();
    clock.pass(Duration.ofMinutes(5));
    assertThat(idle.isOver()).isTrue();
  }
}
