package app.milepost.ui.privacy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Makes whoever guesses wait, longer with each wrong try. */
final class Tries {

  /** So many slips cost nobody any time. */
  private static final int FREE = 2;

  private static final int LONGEST_SECONDS = 60;

  private final InstantSource clock;
  private int wrong;
  private Instant next;

  Tries(InstantSource clock) {
    this.clock = clock;
    next = clock.instant();
  }

  /** Counts a wrong try. */
  void wrong() {
    wrong++;
    next = clock.instant().plusSeconds(pause(wrong));
  }

  /** Forgets all tries. */
  void clear() {
    wrong = 0;
    next = clock.instant();
  }

  /** Returns how many seconds to wait until the next try, 0 for none. */
  int secondsToWait() {
    long millis = Duration.between(clock.instant(), next).toMillis();
    long seconds = Math.ceilDiv(Math.max(0, millis), 1000L);
    // A clock that was set back must lock nobody out.
    return Math.toIntExact(Math.min(seconds, pause(wrong)));
  }

  private static int pause(int wrong) {
    int over = wrong - FREE;
    return over <= 0 ? 0 : Math.min(LONGEST_SECONDS, 1 << Math.min(over, 6));
  }
}
