package app.milepost.ui.control;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * How high something is at the widths it was last asked about, until something in it changes. More
 * than one width, as whoever lays out a row asks at a rounded width first and at the final one
 * after, and each change of width would measure all words below anew.
 */
public final class KnownHeights {

  private static final int WIDTHS = 4;

  private final double[] widths = new double[WIDTHS];
  private final double[] heights = new double[WIDTHS];
  private int next;

  /** Knows nothing yet. */
  public KnownHeights() {
    Arrays.fill(widths, Double.NaN);
  }

  /** Returns the height at a width, measured only where it is not known. */
  public double at(double width, DoubleUnaryOperator measure) {
    for (int i = 0; i < WIDTHS; i++) {
      if (widths[i] == width) {
        return heights[i];
      }
    }
    double height = measure.applyAsDouble(width);
    widths[next] = width;
    heights[next] = height;
    next = (next + 1) % WIDTHS;
    return height;
  }

  /** Forgets all of them, as after a change. */
  public void forget() {
    Arrays.fill(widths, Double.NaN);
  }
}
