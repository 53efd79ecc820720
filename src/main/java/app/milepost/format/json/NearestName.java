package app.milepost.format.json;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody who misspelt a name most likely meant. */
public final class NearestName {

  private NearestName() {}

  /**
   * Returns the known name that takes the fewest changes of a letter, two letters that changed
   * places being one; none where even that takes more than a third of its letters.
   */
  public static Optional<String> of(String name, List<String> known) {
    String written = name.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(k -> Math.abs(k.length() - written.length()) <= most(k))
        .filter(k -> changes(written, k.toLowerCase(Locale.ROOT)) <= most(k))
        .min(Comparator.comparingInt(k -> changes(written, k.toLowerCase(Locale.ROOT))));
  }

  private static int most(String known) {
    return Math.max(1, known.length() / 3);
  }

  /** Counts changes by the usual table, of which three rows at a time are enough. */
  private static int changes(String from, String to) {
    int[] before = new int[0];
    int[] last = new int[to.length() + 1];
    for (int j = 0; j < last.length; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] row = new int[last.length];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int same = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(last[j - 1] + same, 1 + Math.min(last[j], row[j - 1]));
        if (i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      before = last;
      last = row;
    }
    return last[to.length()];
  }
}
