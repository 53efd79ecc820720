package app.milepost.plan.optimize;

/** What choices are compared by, the first difference deciding. More is better in each. */
enum Goal {
  /** Items that block no longer. */
  CLOSED(0),
  /** Points. */
  POINTS(1),
  /** Cents, counted below 0. */
  COST(2),
  /** Hours, counted below 0. */
  HOURS(3),
  /** Options chosen, counted below 0. */
  COUNT(4);

  static final int ALL = 5;

  /** Its place among the goals. */
  final int index;

  Goal(int index) {
    this.index = index;
  }
}
