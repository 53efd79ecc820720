package app.milepost.report.table;

/** What stands in one place of a table. */
public sealed interface Cell {

  /** Nothing. */
  Cell EMPTY = new Words("");

  /** Words, never run as a formula whatever they are. */
  record Words(String text) implements Cell {}

  /**
   * A number to calculate with.
   *
   * @param value as it is shown, so that what is shown adds up
   * @param decimals how many digits are shown behind the point
   */
  record Figure(double value, int decimals) implements Cell {}

  /** Returns words. */
  static Cell of(String text) {
    return new Words(text);
  }

  /** Returns a whole number. */
  static Cell of(long number) {
    return new Figure(number, 0);
  }

  /**
   * Returns a number to one decimal.
   *
   * @param tenths how many tenths it is
   */
  static Cell ofTenths(long tenths) {
    return new Figure(tenths / 10.0, 1);
  }

  /** Returns a number, rounded to one decimal. */
  static Cell toTenths(double number) {
    return ofTenths(Math.round(number * 10));
  }
}
