package app.milepost.scoring;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Rounds a ledger to tenths such that every row and every column adds up: what the items are worth
 * to 100.0, then their points to the score shown, none above what its item is worth. Both by
 * largest remainder, and every figure stays less than a tenth from the exact one.
 */
final class LedgerRounding {

  private static final int WHOLE = 1000;

  /** A share of a tenth that is nothing but the rounding of a sum. */
  private static final double NOISE = 1e-6;

  private final double[] exact;
  private final double[] exactWorth;
  private final long[] worth;
  private final long[] points;

  /**
   * Rounds the points of items.
   *
   * @param items together worth 100 points
   * @param total the score shown, in tenths
   */
  LedgerRounding(List<ItemScore> items, long total) {
    exact = items.stream().mapToDouble(item -> item.points() * 10).toArray();
    exactWorth = items.stream().mapToDouble(item -> item.maxPoints() * 10).toArray();
    worth = Tenths.of(items.stream().mapToDouble(ItemScore::maxPoints).toArray(), WHOLE);
    points = new long[exact.length];
    for (int i = 0; i < points.length; i++) {
      points[i] = Math.min((long) Math.floor(exact[i] + NOISE), worth[i]);
    }
    distribute(total - Arrays.stream(points).sum());
  }

  private void distribute(long missing) {
    int[] byRemainder =
        IntStream.range(0, points.length)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> exact[i] - points[i]).reversed())
            .mapToInt(Integer::intValue)
            .toArray();
    long left = missing;
    for (int k = 0; left > 0 && k < byRemainder.length; k++) {
      int i = byRemainder[k];
      if (isShort(i) && points[i] < worth[i]) {
        points[i]++;
        left--;
      }
    }
    // Only lines are left whose worth was rounded down to their points. One that was rounded up and
    // has room gives way; there always is one, as what all are worth is rounded to the whole.
    for (int k = 0; left > 0 && k < byRemainder.length; k++) {
      int i = byRemainder[k];
      if (isShort(i)) {
        int giver = first(j -> worth[j] > points[j] && worth[j] > exactWorth[j]);
        if (giver < 0) {
          return;
        }
        worth[giver]--;
        worth[i]++;
        points[i]++;
        left--;
      }
    }
  }

  private boolean isShort(int i) {
    return exact[i] - points[i] > NOISE;
  }

  private int first(IntPredicate wanted) {
    return IntStream.range(0, points.length).filter(wanted).findFirst().orElse(-1);
  }

  long points(int item) {
    return points[item];
  }

  long maxPoints(int item) {
    return worth[item];
  }
}
