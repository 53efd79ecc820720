package app.milepost.plan.optimize;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A linear program: columns that stand between bounds of 0 or 1, and rows, sums of them that keep
 * to limits. Tells what an objective reaches at most: multipliers for the rows, wherever they come
 * from, give a bound (weak duality), to which is added what rounding can have taken from it.
 */
final class LinearProgram {

  /** Twice what a single operation can be wrong by, as a share of its result. */
  private static final double UNIT = 0x1p-52;

  final int columns;
  final double[] lower;
  final double[] upper;
  private final List<Row> rows = new ArrayList<>();

  /** Of the bound last asked for, what each column adds to it for each 1 that it is. */
  final double[] reduced;

  private final double[] magnitudes;

  /**
   * Begins without rows.
   *
   * @param columns how many there are, each from 0 to 1
   */
  LinearProgram(int columns) {
    this.columns = columns;
    lower = new double[columns];
    upper = new double[columns];
    Arrays.fill(upper, 1);
    reduced = new double[columns];
    magnitudes = new double[columns];
  }

  /**
   * Adds a row.
   *
   * @param positions of the columns in it, each once
   * @param factors one for each of them
   * @param limit what their sum must not exceed
   */
  Row add(int[] positions, double[] factors, double limit) {
    Row row = new Row(positions, factors, limit);
    rows.add(row);
    return row;
  }

  int rows() {
    return rows.size();
  }

  Row row(int position) {
    return rows.get(position);
  }

  /**
   * Bounds an objective from above.
   *
   * @param objective a factor for each column
   * @param multipliers one for each row, of any sign
   * @return what no values of the columns exceed that keep all bounds and limits; so it is where
   *     one column is taken from one of its bounds to the other, and its reduced gain with it
   */
  double bound(double[] objective, double[] multipliers) {
    double sum = 0;
    double magnitude = 0;
    for (int column = 0; column < columns; column++) {
      reduced[column] = objective[column];
      magnitudes[column] = Math.abs(objective[column]);
    }
    for (int position = 0; position < rows.size(); position++) {
      double multiplier = multipliers[position];
      if (multiplier == 0) {
        continue;
      }
      Row row = rows.get(position);
      double share = multiplier * (multiplier > 0 ? row.limit : row.least);
      sum += share;
      magnitude += Math.abs(share);
      for (int i = 0; i < row.positions.length; i++) {
        double part = multiplier * row.factors[i];
        reduced[row.positions[i]] -= part;
        magnitudes[row.positions[i]] += Math.abs(part);
      }
    }
    for (int column = 0; column < columns; column++) {
      sum += reduced[column] * (reduced[column] > 0 ? upper[column] : lower[column]);
      magnitude += magnitudes[column] * upper[column];
    }
    return sum + magnitude * UNIT * (columns + rows.size() + 8);
  }

  /** A sum of columns that keeps to a limit. */
  static final class Row {

    final int[] positions;
    final double[] factors;

    /** What the sum must not exceed. */
    double limit;

    /** What the sum never falls below, whatever the columns are. */
    final double least;

    /** What the sum never exceeds, whatever the columns are. */
    final double most;

    private Row(int[] positions, double[] factors, double limit) {
      this.positions = positions;
      this.factors = factors;
      this.limit = limit;
      least = Arrays.stream(factors).filter(factor -> factor < 0).sum();
      most = Arrays.stream(factors).filter(factor -> factor > 0).sum();
    }
  }
}
