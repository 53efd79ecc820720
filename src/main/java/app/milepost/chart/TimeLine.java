package app.milepost.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntToDoubleFunction;

/**
 * Places for days on a line, as far from each other as the days are, but never so close that their
 * marks would touch while there is room. The last day lies at the right end.
 *
 * @param places one for each day, from left to right
 * @param apart the least distance kept
 */
record TimeLine(List<Double> places, double apart) {

  TimeLine {
    places = List.copyOf(places);
  }

  private static final double COMFORTABLE = 48;

  /**
   * Lays days out.
   *
   * @param days in order, at least one
   * @param left where the line starts
   * @param right where the line ends
   */
  static TimeLine of(List<LocalDate> days, double left, double right) {
    int last = days.size() - 1;
    double apart = Math.min(COMFORTABLE, (right - left) / Math.max(1, last));
    double all = ChronoUnit.DAYS.between(days.getFirst(), days.getLast());
    double[] places = new double[days.size()];
    places[last] = right;
    for (int i = last - 1; i >= 0; i--) {
      double since = ChronoUnit.DAYS.between(days.getFirst(), days.get(i));
      double wanted = all == 0 ? right : left + (right - left) * since / all;
      places[i] = Math.min(wanted, places[i + 1] - apart);
    }
    for (int i = 0; i < last; i++) {
      places[i] = Math.max(places[i], left + i * apart);
    }
    return new TimeLine(Arrays.stream(places).boxed().toList(), apart);
  }

  /**
   * Returns which days have room for a label: the last, the first, and of the others as many as
   * fit, later ones first.
   *
   * @param width of each day's label
   * @param gap between labels
   */
  List<Integer> labelled(IntToDoubleFunction width, double gap) {
    TreeSet<Integer> chosen = new TreeSet<>();
    int last = places.size() - 1;
    choose(last, chosen, width, gap);
    choose(0, chosen, width, gap);
    for (int i = last - 1; i > 0; i--) {
      choose(i, chosen, width, gap);
    }
    return List.copyOf(chosen);
  }

  private void choose(int day, Set<Integer> chosen, IntToDoubleFunction width, double gap) {
    for (int other : chosen) {
      double least = (width.applyAsDouble(day) + width.applyAsDouble(other)) / 2 + gap;
      if (Math.abs(places.get(other) - places.get(day)) < least) {
        return;
      }
    }
    chosen.add(day);
  }
}
