package app.milepost.ui.privacy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.IntSupplier;

/** How long nobody has touched Milepost. Time in which the computer slept counts. */
public final class IdleTime {

  private final InstantSource clock;
  private final IntSupplier minutes;
  private Instant last;

  /**
   * Begins to count.
   *
   * @param minutes how long nobody may touch it; 0 for as long as they like
   */
  public IdleTime(InstantSource clock, IntSupplier minutes) {
    this.clock = clock;
    this.minutes = minutes;
    last = clock.instant();
  }

  /** Somebody has touched it. */
  void touched() {
    last = clock.instant();
  }

  /** Returns whether nobody has touched it for too long. */
  boolean isOver() {
    Instant now = clock.instant();
    if (now.isBefore(last)) {
      // The computer's clock was set back.
      last = now;
    }
    int limit = minutes.getAsInt();
    return limit > 0 && Duration.between(last, now).compareTo(Duration.ofMinutes(limit)) >= 0;
  }
}
