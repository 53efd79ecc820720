package app.milepost.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Most urgent first: must-haves, then what closing the gap is worth, then how many levels lack,
 * then the pack's order.
 */
final class GapOrder {

  /** Gains closer than this count as equal. */
  private static final double TIE = 1e-9;

  private GapOrder() {}

  /**
   * Orders the gaps among items.
   *
   * @param items in the pack's order
   * @return ids, most urgent first
   */
  static List<String> of(List<ItemScore> items) {
    List<ItemScore> ordered = new ArrayList<>(items.stream().filter(ItemScore::isGap).toList());
    ordered.sort(
        Comparator.comparing((ItemScore i) -> i.gate().isEmpty())
            .thenComparing(Comparator.comparingDouble(ItemScore::gain).reversed()));
    // A comparator that calls close gains equal would not be transitive, so ties are found as runs.
    int start = 0;
    for (int i = 1; i <= ordered.size(); i++) {
      if (i == ordered.size() || !ties(ordered.get(start), ordered.get(i))) {
        sortTies(ordered.subList(start, i), items);
        start = i;
      }
    }
    return ordered.stream().map(ItemScore::id).toList();
  }

  private static boolean ties(ItemScore first, ItemScore other) {
    return first.gate().isPresent() == other.gate().isPresent()
        && first.gain() - other.gain() <= TIE;
  }

  private static void sortTies(List<ItemScore> run, List<ItemScore> packOrder) {
    if (run.size() > 1) {
      run.sort(
          Comparator.comparingInt(ItemScore::shortfall)
              .reversed()
              .thenComparingInt(packOrder::indexOf));
    }
  }
}
