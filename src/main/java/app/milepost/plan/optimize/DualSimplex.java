package app.milepost.plan.optimize;

import java.util.Arrays;

/**
 * Solves a linear program by the dual simplex method with bounded variables and a ratio test that
 * flips bounds (Maros 2003). Starts from where it was left: after a change of bounds or limits few
 * steps are needed. What it finds is rounded; the multipliers are for {@link LinearProgram#bound},
 * which makes a bound of them that holds.
 */
final class DualSimplex {

  private static final double TOLERANCE = 1e-9;

  /** How far a variable may be out of its bounds. */
  private static final double OUTSIDE = 1e-8;

  /** How far a sum may be from what the table says. */
  private static final double ACCURACY = 1e-6;

  private static final int EXCHANGES_TO_REBUILD = 1_000;

  private final LinearProgram program;
  private final Tableau tableau;
  private final int columns;
  private final double[] none;

  /** Whether each variable that is not basic stands at its upper bound. */
  private final boolean[] high;

  /** The value of each basic variable. */
  private double[] value = {};

  /** Rows that are let be out of their bounds, since nothing proves that they have to be. */
  private boolean[] given = {};

  private double[] multipliers = {};
  private boolean infeasible;

  DualSimplex(LinearProgram program) {
    this.program = program;
    tableau = new Tableau(program);
    columns = program.columns;
    none = new double[columns];
    high = new boolean[columns];
  }

  /** Sets what is sought: the most of a sum with a factor for each column. */
  void setObjective(double[] factors) {
    tableau.setObjective(factors);
  }

  /** Returns whether no values keep all bounds and limits; that is proven. */
  boolean isInfeasible() {
    return infeasible;
  }

  /** Returns a multiplier for each row, which together bound the objective. */
  double[] multipliers() {
    return multipliers;
  }

  /** Tells the values of the columns. */
  void values(double[] into) {
    for (int j = 0; j < columns; j++) {
      if (tableau.nonbasic[j] < columns) {
        into[tableau.nonbasic[j]] = at(j);
      }
    }
    for (int i = 0; i < tableau.rows; i++) {
      if (tableau.basic[i] < columns) {
        into[tableau.basic[i]] = value[i];
      }
    }
  }

  /**
   * Looks for the multipliers that give the lowest bound.
   *
   * @param enough once the bound is below this, it need not be lower
   */
  void solve(double enough) {
    tableau.readRows();
    if (tableau.exchanges() > EXCHANGES_TO_REBUILD) {
      tableau.rebuild();
    }
    if (!run(enough) && tableau.exchanges() > 0) {
      tableau.rebuild();
      run(enough);
    }
  }

  /** Returns whether there was no sign of rounding having gone too far. */
  private boolean run(double enough) {
    infeasible = false;
    tableau.readBounds();
    value = new double[tableau.rows];
    given = new boolean[tableau.rows];
    multipliers = new double[tableau.rows];
    for (int j = 0; j < columns; j++) {
      double gain = tableau.gain[j];
      high[j] = gain > TOLERANCE || (high[j] && gain >= -TOLERANCE);
    }
    setValues();
    boolean sound = true;
    int left = 100 + 4 * (tableau.rows + columns);
    int row = leaving();
    while (row >= 0 && left > 0 && !isBelow(enough)) {
      left--;
      boolean above = value[row] > tableau.upper[tableau.basic[row]];
      int column = entering(row, above);
      if (column >= 0) {
        pivot(row, column, above);
      } else {
        prove(row, above);
        infeasible = program.bound(none, multipliers) < 0;
        if (infeasible) {
          return true;
        }
        given[row] = true;
        sound = false;
      }
      row = leaving();
    }
    setMultipliers();
    return sound && left > 0 && isAccurate();
  }

  private void setMultipliers() {
    Arrays.fill(multipliers, 0);
    for (int j = 0; j < columns; j++) {
      int row = tableau.nonbasic[j] - columns;
      if (row >= 0) {
        multipliers[row] = tableau.gain[j] * tableau.objectiveScale / tableau.scale(row);
      }
    }
  }

  private boolean isBelow(double enough) {
    double reached = 0;
    for (int j = 0; j < columns; j++) {
      reached += tableau.gain[j] * at(j);
    }
    return reached * tableau.objectiveScale < enough - TOLERANCE * (1_000 + Math.abs(enough));
  }

  /** Whether the sums of the program's rows are what the table says. */
  private boolean isAccurate() {
    double[] now = new double[columns];
    values(now);
    for (int i = 0; i < tableau.rows; i++) {
      int position = tableau.basic[i] - columns;
      if (position >= 0) {
        LinearProgram.Row row = program.row(position);
        double sum = 0;
        for (int k = 0; k < row.positions.length; k++) {
          sum += row.factors[k] * now[row.positions[k]];
        }
        if (!(Math.abs(sum / tableau.scale(position) - value[i]) <= ACCURACY)) {
          return false;
        }
      }
    }
    return true;
  }

  private double at(int j) {
    int variable = tableau.nonbasic[j];
    return high[j] ? tableau.upper[variable] : tableau.lower[variable];
  }

  private double range(int j) {
    int variable = tableau.nonbasic[j];
    return tableau.upper[variable] - tableau.lower[variable];
  }

  private void setValues() {
    double[] now = new double[columns];
    for (int j = 0; j < columns; j++) {
      now[j] = at(j);
    }
    for (int i = 0; i < tableau.rows; i++) {
      double[] row = tableau.table[i];
      double sum = 0;
      for (int j = 0; j < columns; j++) {
        sum += row[j] * now[j];
      }
      value[i] = sum;
    }
  }

  /** The row that is furthest out of its bounds, by its weight; below 0 if none is. */
  private int leaving() {
    int found = -1;
    double worst = 0;
    for (int i = 0; i < tableau.rows; i++) {
      int variable = tableau.basic[i];
      double out = Math.max(value[i] - tableau.upper[variable], tableau.lower[variable] - value[i]);
      if (out > OUTSIDE && !given[i] && out * out > worst * tableau.weight[i]) {
        worst = out * out / tableau.weight[i];
        found = i;
      }
    }
    return found;
  }

  /**
   * The column that can bring a row back to its bound. Columns that would pass their other bound
   * first are moved there on the way.
   *
   * @return below 0 if all of them together can't
   */
  private int entering(int row, boolean above) {
    double left = Math.abs(value[row] - bound(row, above));
    int found = -1;
    while (left > OUTSIDE) {
      found = nearest(tableau.table[row], above ? 1 : -1);
      if (found < 0) {
        break;
      }
      left -= Math.abs(tableau.table[row][found]) * range(found);
      if (left > OUTSIDE) {
        flip(found);
      }
    }
    return found;
  }

  /** Moves a column to its other bound. */
  private void flip(int column) {
    double by = high[column] ? -range(column) : range(column);
    high[column] = !high[column];
    for (int i = 0; i < tableau.rows; i++) {
      value[i] += tableau.table[i][column] * by;
    }
  }

  private double bound(int row, boolean above) {
    int variable = tableau.basic[row];
    return above ? tableau.upper[variable] : tableau.lower[variable];
  }

  /** Of the columns that move a row the right way, the one whose gain is used up first. */
  private int nearest(double[] factors, double sign) {
    int found = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int j = 0; j < columns; j++) {
      double factor = sign * factors[j];
      if (Math.abs(factor) < Tableau.SMALLEST_PIVOT
          || (high[j] ? factor < 0 : factor > 0)
          || range(j) < TOLERANCE) {
        continue;
      }
      double ratio = Math.max(0, tableau.gain[j] / factor);
      boolean isTie = Math.abs(ratio - least) <= TOLERANCE;
      if (isTie ? Math.abs(factor) > Math.abs(factors[found]) : ratio < least) {
        least = Math.min(least, ratio);
        found = j;
      }
    }
    return found;
  }

  private void pivot(int row, int column, boolean above) {
    double by = (bound(row, above) - value[row]) / tableau.table[row][column];
    double entered = at(column) + by;
    for (int i = 0; i < tableau.rows; i++) {
      value[i] += tableau.table[i][column] * by;
    }
    value[row] = entered;
    tableau.exchange(row, column);
    high[column] = above;
  }

  /** Multipliers from a row that no column can bring back within its bounds (Farkas 1902). */
  private void prove(int row, boolean above) {
    double sign = above ? 1 : -1;
    Arrays.fill(multipliers, 0);
    for (int j = 0; j < columns; j++) {
      int other = tableau.nonbasic[j] - columns;
      if (other >= 0) {
        multipliers[other] = -sign * tableau.table[row][j] / tableau.scale(other);
      }
    }
    int own = tableau.basic[row] - columns;
    if (own >= 0) {
      multipliers[own] = sign / tableau.scale(own);
    }
  }
}
