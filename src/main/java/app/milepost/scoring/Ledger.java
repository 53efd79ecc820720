package app.milepost.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The points as people see them, to one decimal, in a column that adds up; see {@link Tenths}.
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
    double[] points = items.stream().mapToDouble(ItemScore::points).toArray();
    long[] tenths = Tenths.of(points, Tenths.of(readiness.earned()));
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < tenths.length; i++) {
      lines.add(new Line(items.get(i), tenths[i]));
    }
    return new Ledger(lines, Arrays.stream(tenths).sum());
  }
}
