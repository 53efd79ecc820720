package app.milepost.scoring.caseload;

/** How everybody comes out, row by row, as {@link Standings} keep it. */
final class Results {

  /** How far each has come, as codes of {@link Stage}. */
  final byte[] stages;

  /** The points of each, 0 to 100; 0 for who has none. */
  final double[] points;

  /** Begins with nobody started. */
  Results(int rows) {
    this(new byte[rows], new double[rows]);
  }

  private Results(byte[] stages, double[] points) {
    this.stages = stages;
    this.points = points;
  }

  /** Returns the same in arrays of its own. */
  Results copy() {
    return new Results(stages.clone(), points.clone());
  }

  /** Says how somebody comes out. */
  void put(int row, Stage stage, double earned) {
    stages[row] = stage.code;
    points[row] = earned;
  }

  /** Takes over how somebody came out. */
  void put(int row, Results before, int old) {
    stages[row] = before.stages[old];
    points[row] = before.points[old];
  }
}
