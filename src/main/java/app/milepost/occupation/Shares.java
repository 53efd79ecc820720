package app.milepost.occupation;

import java.util.Collections;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How answers spread over numbered categories, such as kinds of schooling.
 *
 * @param percents share of each category, 0 to 100; they add up to 100 but for rounding
 * @param sample how many people answered; empty where not told
 * @param date month of the answers as {@code yyyy-MM}; may be empty
 * @param by who was asked; may be empty
 */
public record Shares(
    SortedMap<Integer, Double> percents, OptionalInt sample, String date, String by) {

  public Shares {
    percents = Collections.unmodifiableSortedMap(new TreeMap<>(percents));
  }

  /**
   * Returns the category in which the middle answer lies: the first at which the shares up to it
   * reach half of their sum.
   *
   * @return empty where no category has a share
   */
  public OptionalInt median() {
    double half = percents.values().stream().mapToDouble(Double::doubleValue).sum() / 2;
    double reached = 0;
    for (var share : percents.entrySet()) {
      reached += share.getValue();
      if (reached >= half && share.getValue() > 0) {
        return OptionalInt.of(share.getKey());
      }
    }
    return OptionalInt.empty();
  }

  /** Returns the share of a category, 0 to 100; 0 where it has none. */
  public double percent(int category) {
    return percents.getOrDefault(category, 0.0);
  }
}
