package app.milepost.plan.optimize;

import java.util.Arrays;

/** The terms of a row of a linear program that is to be. */
final class Terms {

  private final LinearProgram program;
  private final int[] positions;
  private final double[] factors;
  private int count;

  Terms(LinearProgram program) {
    this.program = program;
    positions = new int[program.columns];
    factors = new double[program.columns];
  }

  /**
   * Adds a term, unless its factor is 0.
   *
   * @param column one that no term has yet
   */
  void add(int column, double factor) {
    if (factor != 0) {
      positions[count] = column;
      factors[count++] = factor;
    }
  }

  int count() {
    return count;
  }

  /** Makes them a row that must not exceed a limit. */
  LinearProgram.Row keep(double limit) {
    return program.add(Arrays.copyOf(positions, count), Arrays.copyOf(factors, count), limit);
  }
}
