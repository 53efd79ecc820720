package app.milepost.ui.plan;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/** How long a search may take: until its time is over, or nobody wants to wait any longer. */
final class Patience implements BooleanSupplier {

  private final LongSupplier nanos;
  private final long end;
  private volatile boolean lost;

  /**
   * Begins to wait.
   *
   * @param nanos a clock that only runs forward, in nanoseconds
   */
  Patience(LongSupplier nanos, Duration most) {
    this.nanos = nanos;
    end = nanos.getAsLong() + most.toNanos();
  }

  /** Waits no longer. */
  void lose() {
    lost = true;
  }

  /** Returns whether the search is to stop. */
  @Override
  public boolean getAsBoolean() {
    return lost || nanos.getAsLong() - end > 0;
  }
}
