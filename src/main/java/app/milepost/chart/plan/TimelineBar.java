package app.milepost.chart.plan;

/**
 * When one thing is done.
 *
 * @param group what sort of thing it is, in a word
 * @param name what it is
 * @param first the week in which it begins, from 1
 * @param last the week in which it ends
 */
public record TimelineBar(String group, String name, int first, int last) {

  String weeks() {
    return first == last ? "week " + first : "weeks %d–%d".formatted(first, last);
  }
}
