package app.milepost.plan.optimize;

import java.util.Arrays;

/**
 * A linear program with some variables told by the others. Each row of the program has a variable,
 * its sum. As many variables as there are rows are basic: each is a sum of those that are not.
 */
final class Tableau {

  /** Dividing by less than this would magnify rounding too much. */
  static final double SMALLEST_PIVOT = 1e-7;

  /** How many columns of the program there are, and how many variables are not basic. */
  final int columns;

  /** Which variable each row is. Those from {@link #columns} on are sums of the program's rows. */
  int[] basic = {};

  /** Which variable each column is. */
  final int[] nonbasic;

  /** The factors of the columns in each row. */
  double[][] table = {};

  /** The factors of the columns in the objective, which is divided by {@link #objectiveScale}. */
  final double[] gain;

  double objectiveScale = 1;

  /** How far each row has moved from where it began (Devex weights, Forrest and Goldfarb 1992). */
  double[] weight = {};

  int rows;

  /** Between which bounds each variable is, as they were last read. */
  double[] lower = {};

  double[] upper = {};

  private final LinearProgram program;
  private double[] objective;

  /** What the sums of the program's rows are divided by. */
  private double[] scale = {};

  private int exchanges;

  Tableau(LinearProgram program) {
    this.program = program;
    columns = program.columns;
    nonbasic = new int[columns];
    Arrays.setAll(nonbasic, column -> column);
    gain = new double[columns];
    objective = new double[columns];
  }

  /** Returns how many variables changed places since all was read from the program. */
  int exchanges() {
    return exchanges;
  }

  /** Sets the objective, a factor for each column of the program. */
  void setObjective(double[] factors) {
    objective = factors;
    double most = Arrays.stream(factors).map(Math::abs).max().orElse(0);
    objectiveScale = most > 0 ? most : 1;
    readRows();
    price();
  }

  private void price() {
    for (int j = 0; j < columns; j++) {
      gain[j] = nonbasic[j] < columns ? objective[nonbasic[j]] / objectiveScale : 0;
    }
    for (int i = 0; i < rows; i++) {
      if (basic[i] < columns && objective[basic[i]] != 0) {
        add(gain, table[i], objective[basic[i]] / objectiveScale);
      }
    }
  }

  /** Reads the rows that were added to the program since; their sums are basic. */
  void readRows() {
    int before = rows;
    rows = program.rows();
    if (before == rows) {
      return;
    }
    table = Arrays.copyOf(table, rows);
    basic = Arrays.copyOf(basic, rows);
    scale = Arrays.copyOf(scale, rows);
    weight = Arrays.copyOf(weight, rows);
    int[] rowOf = new int[columns];
    int[] columnOf = new int[columns];
    Arrays.fill(columnOf, -1);
    for (int i = 0; i < before; i++) {
      if (basic[i] < columns) {
        rowOf[basic[i]] = i;
      }
    }
    for (int j = 0; j < columns; j++) {
      if (nonbasic[j] < columns) {
        columnOf[nonbasic[j]] = j;
      }
    }
    for (int i = before; i < rows; i++) {
      LinearProgram.Row row = program.row(i);
      scale[i] = Arrays.stream(row.factors).map(Math::abs).max().orElse(1);
      basic[i] = columns + i;
      weight[i] = 1;
      table[i] = new double[columns];
      for (int k = 0; k < row.positions.length; k++) {
        double factor = row.factors[k] / scale[i];
        int column = row.positions[k];
        if (columnOf[column] >= 0) {
          table[i][columnOf[column]] += factor;
        } else {
          add(table[i], table[rowOf[column]], factor);
        }
      }
    }
  }

  /** Returns what a sum of the program's rows is divided by; rows are numbered as there. */
  double scale(int row) {
    return scale[row];
  }

  /** Reads from the program between which bounds each variable is. */
  void readBounds() {
    lower = Arrays.copyOf(program.lower, columns + rows);
    upper = Arrays.copyOf(program.upper, columns + rows);
    for (int i = 0; i < rows; i++) {
      LinearProgram.Row row = program.row(i);
      // A limit may be lower than any sum; then there is no way to keep it.
      lower[columns + i] = Math.min(row.least, row.limit) / scale[i];
      upper[columns + i] = row.limit / scale[i];
    }
  }

  /** Makes the variable of a column basic in place of that of a row. */
  void exchange(int row, int column) {
    double[] pivotRow = table[row];
    double pivot = pivotRow[column];
    double rowWeight = weight[row];
    for (int j = 0; j < columns; j++) {
      pivotRow[j] = -pivotRow[j] / pivot;
    }
    pivotRow[column] = 1 / pivot;
    for (int i = 0; i < rows; i++) {
      double factor = table[i][column];
      if (i != row && factor != 0) {
        double ratio = factor / pivot;
        weight[i] = Math.max(weight[i], ratio * ratio * rowWeight);
        table[i][column] = 0;
        add(table[i], pivotRow, factor);
      }
    }
    weight[row] = Math.max(1, rowWeight / (pivot * pivot));
    double factor = gain[column];
    gain[column] = 0;
    add(gain, pivotRow, factor);
    int left = basic[row];
    basic[row] = nonbasic[column];
    nonbasic[column] = left;
    exchanges++;
  }

  private static void add(double[] to, double[] from, double factor) {
    for (int j = 0; j < to.length; j++) {
      to[j] += factor * from[j];
    }
  }

  /** Reads all from the program again, so that rounding does not add up; the same stays basic. */
  void rebuild() {
    boolean[] wanted = new boolean[columns + rows];
    for (int variable : basic) {
      wanted[variable] = true;
    }
    rows = 0;
    Arrays.setAll(nonbasic, column -> column);
    readRows();
    for (int column = 0; column < columns; column++) {
      int row = wanted[column] ? place(column, wanted) : -1;
      if (row >= 0) {
        exchange(row, column);
      }
    }
    Arrays.fill(weight, 1);
    price();
    exchanges = 0;
  }

  /** The row of a sum that need not stay basic, with the largest factor; below 0 if none is. */
  private int place(int column, boolean[] wanted) {
    int best = -1;
    double largest = SMALLEST_PIVOT;
    for (int i = 0; i < rows; i++) {
      double factor = Math.abs(table[i][column]);
      if (!wanted[basic[i]] && factor > largest) {
        largest = factor;
        best = i;
      }
    }
    return best;
  }
}
