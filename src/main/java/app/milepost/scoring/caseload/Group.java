package app.milepost.scoring.caseload;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Some of the people of {@link Standings}, by their rows, in an order. Immutable. */
public final class Group {

  private final int[] rows;

  /** Takes over an array that nobody else holds. */
  Group(int[] rows) {
    this.rows = rows;
  }

  /** Returns how many people it has. */
  public int size() {
    return rows.length;
  }

  /**
   * Returns the row of one of them.
   *
   * @param index 0 for the first
   */
  public int row(int index) {
    return rows[index];
  }

  /** Returns their rows, in order. */
  public IntStream rows() {
    return IntStream.of(rows);
  }

  /** Returns those of them that something is true of, in the same order. */
  public Group where(IntPredicate ofRow) {
    return new Group(rows().filter(ofRow).toArray());
  }

  /** Returns some that stand next to each other. */
  Group part(int from, int to) {
    return new Group(java.util.Arrays.copyOfRange(rows, from, to));
  }
}
