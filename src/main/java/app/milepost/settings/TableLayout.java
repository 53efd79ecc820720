package app.milepost.settings;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a table was left. Columns are known by their ids; whoever reads it passes over those it does
 * not know.
 *
 * @param sortedBy the column it is sorted by; empty for the usual one
 * @param ascending whether least comes first
 * @param widths widths of columns in letters, more than 0; the usual where there is none
 * @param hidden columns not shown
 */
public record TableLayout(
    Optional<String> sortedBy, boolean ascending, Map<String, Double> widths, Set<String> hidden) {

  /** As at first. */
  public static final TableLayout USUAL =
      new TableLayout(Optional.empty(), true, Map.of(), Set.of());

  public TableLayout {
    widths = Map.copyOf(widths);
    hidden = Set.copyOf(hidden);
    if (!widths.values().stream().allMatch(w -> w > 0 && Double.isFinite(w))) {
      throw new IllegalArgumentException("a column has a width");
    }
  }

  /** Returns a copy that is sorted in another way. */
  public TableLayout sortedBy(String column, boolean up) {
    return new TableLayout(Optional.of(column), up, widths, hidden);
  }

  /** Returns a copy with other widths. */
  public TableLayout wide(Map<String, Double> changed) {
    return new TableLayout(sortedBy, ascending, changed, hidden);
  }

  /** Returns a copy that hides other columns. */
  public TableLayout hiding(Set<String> changed) {
    return new TableLayout(sortedBy, ascending, widths, changed);
  }
}
