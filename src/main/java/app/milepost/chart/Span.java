package app.milepost.chart;

/**
 * A stretch of an axis, or one place on it.
 *
 * @param label what sets it apart from other spans of its row, e.g. who says so; may be empty
 * @param from the lower end in the axis's unit, at least 0
 * @param to the upper end, {@code from} where it is a single value
 * @param words both ends as people read them, e.g. {@code $36,000–$38,000}
 */
public record Span(String label, double from, double to, String words) {

  public Span {
    if (!(0 <= from && from <= to && to < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("0 ≤ %s ≤ %s does not hold".formatted(from, to));
    }
  }

  /** Returns whether both ends are one. */
  public boolean isSingle() {
    return from == to;
  }
}
