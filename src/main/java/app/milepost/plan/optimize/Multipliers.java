package app.milepost.plan.optimize;

/**
 * The prices that a {@link Relaxation} puts on the constraints it has let go of. None is below 0.
 */
final class Multipliers {

  /** Of lifting an item more than once, by item. */
  final double[] item;

  /** Of choosing an option before what it needs, by need. */
  final double[] need;

  /** Of falling short of what is reached already in a goal, by goal. */
  final double[] goal = new double[Goal.ALL];

  /** Of an hour beyond the budget. */
  double hour;

  /** Of a cent beyond the budget. */
  double cent;

  Multipliers(int items, int needs) {
    item = new double[items];
    need = new double[needs];
  }

  void copyFrom(Multipliers other) {
    System.arraycopy(other.item, 0, item, 0, item.length);
    System.arraycopy(other.need, 0, need, 0, need.length);
    System.arraycopy(other.goal, 0, goal, 0, goal.length);
    hour = other.hour;
    cent = other.cent;
  }
}
