package app.milepost.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/** How long frames took. */
final class FrameTimes {

  private static final double SLOW = 1000.0 / 50;

  private final double[] clock;
  private final double[] processor;

  /**
   * Keeps the times of frames, in ms.
   *
   * @param clock of each frame, from its start to the start of the next
   * @param processor of each frame, the busier of the two threads that share the drawing; on a busy
   *     machine this is what tells
   */
  FrameTimes(double[] clock, double[] processor) {
    this.clock = clock.clone();
    this.processor = processor.clone();
  }

  /** Prints every duration, rounded, and what they amount to. */
  void print(String what) {
    System.out.printf("%s, every frame in ms on the clock:%n", what);
    for (int from = 0; from < clock.length; from += 40) {
      StringBuilder line = new StringBuilder();
      IntStream.range(from, Math.min(from + 40, clock.length))
          .forEach(i -> line.append(Math.round(clock[i])).append(' '));
      System.out.println("  " + line.toString().strip());
    }
    print(what, "on the clock", clock);
    print(what, "of the busier thread", processor);
  }

  private static void print(String what, String kind, double[] millis) {
    double[] sorted = millis.clone();
    Arrays.sort(sorted);
    int slowest = Math.max(1, sorted.length / 100);
    double lowest =
        Arrays.stream(sorted, sorted.length - slowest, sorted.length).average().orElse(0);
    System.out.printf(
        Locale.ROOT,
        "%s, time %s: %d frames, %.0f a second on average, %.0f in the slowest 1%%,"
            + " longest %.1f ms, %d slower than 50 a second%n",
        what,
        kind,
        sorted.length,
        1000 / Arrays.stream(sorted).average().orElse(0),
        1000 / lowest,
        sorted[sorted.length - 1],
        Arrays.stream(sorted).filter(ms -> ms > SLOW).count());
  }
}
