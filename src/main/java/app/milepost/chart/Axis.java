package app.milepost.chart;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;

/**
 * A scale that starts at 0.
 *
 * @param caption what it measures, e.g. {@code Time in months}
 * @param steps which distances between ticks read well
 * @param words a tick as people read it
 */
public record Axis(String caption, Steps steps, DoubleFunction<String> words) {

  private static final int MOST_STEPS = 5;

  /** Distances between ticks. */
  public enum Steps {
    /** 1, 2, 5, 10, 20 and so on, for money and counts. */
    TENS(10),
    /** 1, 2, 3, 6, 12, 24, 36, 72 and so on, for months. */
    DOZENS(12);

    private final int turn;

    Steps(int turn) {
      this.turn = turn;
    }

    private IntStream first() {
      return switch (this) {
        case TENS -> IntStream.of(1, 2, 5, 10);
        case DOZENS -> IntStream.of(1, 2, 3, 6, 12);
      };
    }

    private double fitting(double most) {
      double scale = 1;
      while (scale * turn * MOST_STEPS < most) {
        scale *= turn;
      }
      double turned = scale;
      return first()
          .mapToDouble(step -> step * turned)
          .filter(step -> step * MOST_STEPS >= most)
          .findFirst()
          .orElseThrow();
    }
  }

  /**
   * Returns the ticks up to the first that is not below a value, at most six of them.
   *
   * @param most the greatest value to be shown, any finite number
   */
  List<Double> ticks(double most) {
    double step = steps.fitting(most);
    int count = Math.max(1, (int) Math.ceil(most / step));
    return IntStream.rangeClosed(0, count).mapToDouble(i -> i * step).boxed().toList();
  }
}
