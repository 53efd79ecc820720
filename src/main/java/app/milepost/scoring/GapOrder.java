package app.milepost.scoring;

import java.util.ArrayList;
import java.util.List;

/**
 * Most urgent first: must-haves, then what closing the gap is worth, then how many levels lack,
 * then the pack's order.
 */
final class GapOrder {

  /** Gains closer than this count as equal. */
  private static final double TIE = 1e-9;

  /**
   * An item that lacks something.
   *
   * @param item the item
   * @param mustHave whether it is one
   * @param place its position in the pack's order
   */
  private record Gap(ItemScore item, boolean mustHave, int place) {

    private boolean ties(Gap other) {
      return mustHave == other.mustHave && item.gain() - other.item.gain() <= TIE;
    }
  }

  private GapOrder() {}

  /**
   * Orders the gaps among items.
   *
   * @param items in the pack's order
   * @return ids, most urgent first
   */
  static List<String> of(List<ItemScore> items) {
    List<Gap> gaps = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      ItemScore item = items.get(i);
      if (item.isGap()) {
        gaps.add(new Gap(item, item.gate().isPresent(), i));
      }
    }
    gaps.sort(GapOrder::byGain);
    // A comparator that calls close gains equal would not be transitive, so ties are found as runs.
    int start = 0;
    for (int i = 1; i <= gaps.size(); i++) {
      if (i == gaps.size() || !gaps.get(start).ties(gaps.get(i))) {
        if (i - start > 1) {
          gaps.subList(start, i).sort(GapOrder::byShortfall);
        }
        start = i;
      }
    }
    List<String> ids = new ArrayList<>(gaps.size());
    for (Gap gap : gaps) {
      ids.add(gap.item.id());
    }
    return ids;
  }

  private static int byGain(Gap a, Gap b) {
    return a.mustHave == b.mustHave
        ? Double.compare(b.item.gain(), a.item.gain())
        : Boolean.compare(b.mustHave, a.mustHave);
  }

  private static int byShortfall(Gap a, Gap b) {
    int byShortfall = Integer.compare(b.item.shortfall(), a.item.shortfall());
    return byShortfall == 0 ? Integer.compare(a.place, b.place) : byShortfall;
  }
}
