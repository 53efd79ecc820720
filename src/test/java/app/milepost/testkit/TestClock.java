package app.milepost.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Shows what a test sets it to. Any number of threads may ask. */
public final class TestClock implements InstantSource {

  private volatile Instant now = Instant.parse("2026-11-22T12:00:00Z");

  /** Moves it on, or back. */
  public void pass(Duration time) {
    now = now.plus(time);
  }

  @Override
  public Instant instant() {
    return now;
  }
}
