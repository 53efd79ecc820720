package app.milepost.store.sqlite;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Shows what a test sets it to. */
final class StoreClock implements InstantSource {

  static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  private Instant now = NOON;

  /** Moves it on. */
  void pass(Duration time) {
    now = now.plus(time);
  }

  @Override
  public Instant instant() {
    return now;
  }
}
