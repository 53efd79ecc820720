package app.milepost.bench;

import java.util.Locale;

/**
 * What one size took.
 *
 * @param people how many
 * @param reading everybody, until the figures were drawn, in ms, the median
 * @param bare reading of the same rows, in ms, the median
 * @param opening the page once all were read, until it was drawn, in ms
 * @param counting for another filter
 * @param finding among them on the People page
 */
record CaseloadResult(
    int people, double reading, double bare, double opening, Counting counting, Finding finding) {

  /**
   * From a filter chosen until the figures were there, in ms.
   *
   * @param told until they were counted and handed to the page
   * @param drawn until their frame was drawn, too
   */
  record Counting(double told, double drawn) {}

  /**
   * From a letter typed until who was found was drawn, in ms.
   *
   * @param letter the median of the slowest letter
   * @param longest of all that were typed
   */
  record Finding(double letter, double longest) {}

  /** Prints it as one line. */
  void print() {
    System.out.printf(
        Locale.ROOT,
        "%,7d people: reading %8.0f ms (%5.1f us each; bare %5.1f us, ratio %.2f), opening after it"
            + " %6.1f ms, another filter %6.1f ms counted, %6.1f ms drawn, finding on the People"
            + " page: slowest letter %5.1f ms (median), longest of all %5.1f ms%n",
        people,
        reading,
        1000 * reading / people,
        1000 * bare / people,
        reading / bare,
        opening,
        counting.told(),
        counting.drawn(),
        finding.letter(),
        finding.longest());
  }
}
