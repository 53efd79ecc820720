package app.milepost.scoring.caseload;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Sorts people by what their results say alone, fewest points first, so that their order tells
 * nothing else about them, such as who was added first.
 */
final class ByPoints {

  /** Points are first compared in steps so small that they fit half a long. */
  private static final double STEPS = 1e6;

  private final Standings standings;
  private final Comparator<Integer> fully;

  ByPoints(Standings standings) {
    this.standings = standings;
    fully =
        Comparator.<Integer>comparingDouble(row -> standings.earned(row))
            .thenComparingDouble(row -> standings.potential(row))
            .thenComparingInt(row -> standings.now.stages[row])
            .thenComparingInt(row -> standings.rungs[row])
            .thenComparing(this::compareFields);
  }

  /** Returns all rows; those that nothing tells apart stay in their order. */
  int[] sorted() {
    long[] keys =
        IntStream.range(0, standings.size())
            .mapToLong(r -> (Math.round(standings.earned(r) * STEPS) << 32) | r)
            .toArray();
    Arrays.sort(keys);
    int[] rows = new int[keys.length];
    for (int from = 0, to; from < keys.length; from = to) {
      to = from + 1;
      while (to < keys.length && keys[to] >>> 32 == keys[from] >>> 32) {
        to++;
      }
      sort(keys, from, to, rows);
    }
    return rows;
  }

  /** Sorts those whose points are alike. */
  private void sort(long[] keys, int from, int to, int[] rows) {
    if (to - from == 1) {
      rows[from] = (int) keys[from];
      return;
    }
    Integer[] same = IntStream.range(from, to).mapToObj(i -> (int) keys[i]).toArray(Integer[]::new);
    Arrays.sort(same, fully);
    for (int i = 0; i < same.length; i++) {
      rows[from + i] = same[i];
    }
  }

  private int compareFields(int one, int other) {
    int width = standings.requirements();
    byte[] fields = standings.fields;
    return Arrays.compare(
        fields, one * width, (one + 1) * width, fields, other * width, (other + 1) * width);
  }
}
