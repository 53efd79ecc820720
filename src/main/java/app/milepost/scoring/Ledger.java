package app.milepost.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The points as people see them, to one decimal, in rows and columns that add up; see {@link
 * LedgerRounding}.
 *
 * @param lines one for each item of the set, in the pack's order; none where there is nothing to
 *     score
 * @param totalTenths the score shown, in tenths of a point, equal to the sum of the lines
 */
public record Ledger(List<Line> lines, long totalTenths) {

  /**
   * One line.
   *
   * @param item what it stands for
   * @param tenths its points as shown, in tenths
   * @param maxTenths the points it is worth as shown, in tenths, never below {@code tenths}
   */
  public record Line(ItemScore item, long tenths, long maxTenths) {

    /** Returns what closing the gap is worth as shown, in tenths: the difference of the two. */
    public long gainTenths() {
      return maxTenths - tenths;
    }
  }

  public Ledger {
    lines = List.copyOf(lines);
  }

  /** Returns the ledger of a result. */
  public static Ledger of(Readiness readiness) {
    return readiness
        .scored()
        .map(scored -> of(readiness.items(), Tenths.of(scored.earned())))
        .orElseGet(() -> new Ledger(List.of(), 0));
  }

  private static Ledger of(List<ItemScore> items, long total) {
    LedgerRounding rounded = new LedgerRounding(items, total);
    List<Line> lines = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      lines.add(new Line(items.get(i), rounded.points(i), rounded.maxPoints(i)));
    }
    return new Ledger(lines, total);
  }

  /** Returns the line of an item, if it is in the set. */
  public Optional<Line> line(String id) {
    return lines.stream().filter(line -> line.item().id().equals(id)).findFirst();
  }
}
