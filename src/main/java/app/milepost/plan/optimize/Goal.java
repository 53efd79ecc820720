package app.milepost.plan.optimize;

/** What choices are compared by. More is better in each. */
public enum Goal {
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

  /** Less than any choice reaches in any goal. */
  static final long ANYTHING = Long.MIN_VALUE;

  /** Its place among the goals. */
  final int index;

  Goal(int index) {
    this.index = index;
  }
}
