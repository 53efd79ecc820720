package app.milepost.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.function.ThrowingSupplier;

/** Holds work to a promise of time, as it would be kept on a machine with nothing else to do. */
public final class TimeLimit {

  private static final Duration PROMISED = Duration.ofSeconds(2);

  /** Past this, something hangs. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private TimeLimit() {}

  /**
   * Does some work, on one thread, and returns what came of it.
   *
   * @throws AssertionError if it computed for two seconds or longer, or waited for half a minute
   */
  public static <T> T withinTwoSeconds(ThrowingSupplier<T> work) {
    return Assertions.assertTimeoutPreemptively(
        PATIENCE,
        () -> {
          ThreadMXBean threads = ManagementFactory.getThreadMXBean();
          long start = threads.getCurrentThreadCpuTime();
          T result = work.get();
          assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start))
              .isLessThan(PROMISED);
          return result;
        });
  }
}
