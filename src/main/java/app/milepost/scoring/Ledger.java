package app.milepost.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The points as people see them, to one decimal, in a column that adds up.
 *
 * <p>Rounded by largest remainder (Hamilton's method): every line gets its whole tenths, and the
 * tenths still missing from the total go to the lines that lost most; ties go to the first.
 *
 * @param lines one for each item of the set, in the pack's order
 * @param totalTenths the score shown, in tenths of a point, equal to the sum of the lines
 */
public record Ledger(List<Line> lines, long totalTenths) {

  /**
   * One line.
   *
   * @param item what it stands for
   * @param tenths its points as shown, in tenths
   */
  public record Line(ItemScore item, long tenths) {}

  public Ledger {
    lines = List.copyOf(lines);
  }

  /** Returns the ledger of a result. */
  public static Ledger of(Readiness readiness) {
    List<ItemScore> items = readiness.items();
    long total = Math.round(readiness.earned() * 10);
    long[] tenths = new long[items.size()];
    double[] remainder = new double[items.size()];
    List<Integer> byRemainder = new ArrayList<>();
    long sum = 0;
    for (int i = 0; i < tenths.length; i++) {
      double exact = items.get(i).points() * 10;
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
      if (tenths[i] > 0) {
        tenths[i]--;
        sum--;
      }
    }
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < tenths.length; i++) {
      lines.add(new Line(items.get(i), tenths[i]));
    }
    return new Ledger(lines, sum);
  }
}
