package app.milepost.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Rounds a column to one decimal such that it adds up, by largest remainder (Hamilton's method):
 * every line gets its whole tenths, and the tenths still missing from the total go to the lines
 * that lost most; ties go to the first.
 */
public final class Tenths {

  private Tenths() {}

  /** Returns a figure in tenths, rounded half up. */
  public static long of(double points) {
    return Math.round(points * 10);
  }

  /**
   * Returns the lines in tenths.
   *
   * @param points the lines, which may be below 0
   * @param total what they are to add up to, in tenths; at most one tenth a line away from their
   *     sum
   */
  public static long[] of(double[] points, long total) {
    long[] tenths = new long[points.length];
    double[] remainder = new double[points.length];
    List<Integer> byRemainder = new ArrayList<>();
    long sum = 0;
    for (int i = 0; i < tenths.length; i++) {
      double exact = points[i] * 10;
      tenths[i] = (long) Math.floor(exact);
      remainder[i] = exact - tenths[i];
      sum += tenths[i];
      byRemainder.add(i);
    }
    byRemainder.sort(Comparator.comparingDouble((Integer i) -> remainder[i]).reversed());
    for (int k = 0; sum < total && k < byRemainder.size(); k++, sum++) {
      tenths[byRemainder.get(k)]++;
    }
    // Floors may exceed a total that was itself rounded down from a hair below a whole tenth.
    for (int k = byRemainder.size() - 1; sum > total && k >= 0; k--) {
      int i = byRemainder.get(k);
      if (tenths[i] != 0) {
        tenths[i]--;
        sum--;
      }
    }
    return tenths;
  }
}
