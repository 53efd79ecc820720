package app.milepost.chart.plan;

import app.milepost.chart.ChartText;
import app.milepost.chart.Drawing;
import app.milepost.chart.Fluid;
import app.milepost.chart.Ink;
import app.milepost.chart.Mark;
import app.milepost.chart.Mark.Anchor;
import app.milepost.chart.Mark.Box;
import app.milepost.chart.Mark.Label;
import app.milepost.chart.Mark.Line;
import app.milepost.chart.Point;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Bars along the weeks, one for each thing, under the name of its sort. */
public final class TimelineChart {

  private static final double LEAST = 320;
  private static final double RIGHT = 8;
  private static final double GROUP = 26;
  private static final double ROW = 34;
  private static final double FOOT = 28;
  private static final double SIZE = 12;
  private static final double SMALL = 10;

  private final double width;
  private final int weeks;
  private final List<Mark> marks = new ArrayList<>();

  private TimelineChart(double width, int weeks) {
    this.width = width;
    this.weeks = weeks;
  }

  /**
   * Returns the chart for any width.
   *
   * @param bars in the order in which they begin, at least one; those of a group are put together,
   *     the group that begins first above
   * @param weeks how many there are, at least as many as the bars need
   * @param most the width it is made for
   */
  public static Fluid fluid(List<TimelineBar> bars, int weeks, double most) {
    return new Fluid(most, LEAST, width -> new TimelineChart(width, weeks).draw(bars));
  }

  private Drawing draw(List<TimelineBar> bars) {
    Map<String, List<TimelineBar>> groups =
        bars.stream()
            .collect(
                Collectors.groupingBy(TimelineBar::group, LinkedHashMap::new, Collectors.toList()));
    double height = groups.size() * GROUP + bars.size() * ROW;
    weeks(height);
    double y = 0;
    for (Map.Entry<String, List<TimelineBar>> group : groups.entrySet()) {
      label(0, y + 16, group.getKey(), SMALL, true, Anchor.START, Ink.MUTED);
      y += GROUP;
      for (TimelineBar bar : group.getValue()) {
        bar(bar, y);
        y += ROW;
      }
    }
    return new Drawing(width, height + FOOT, sentence(bars), marks);
  }

  /** Returns where a week begins; the one after the last where that ends. */
  private double x(int week) {
    return (week - 1) * (width - RIGHT) / weeks;
  }

  /** Returns the weeks that are marked. */
  private IntStream marked() {
    int every = (int) AxisTicks.every(weeks, (width - RIGHT) / 48);
    return IntStream.iterate(1, week -> week <= weeks, week -> week + every);
  }

  private void weeks(double height) {
    marked()
        .forEach(week -> {
          String words = week == 1 ? "week 1" : String.valueOf(week);
          label(x(week), height + 16, words, SMALL, false, Anchor.START, Ink.MUTED);
        });
  }

  private void bar(TimelineBar bar, double y) {
    double left = x(bar.first());
    double length = Math.max(4, x(bar.last() + 1) - left);
    String when = bar.weeks();
    double room = width - RIGHT - ChartText.width(when, SMALL) - 12;
    String name = ChartText.fit(bar.name(), SIZE, room);
    label(0, y + 11, name, SIZE, false, Anchor.START, Ink.TEXT);
    label(width - RIGHT, y + 11, when, SMALL, false, Anchor.END, Ink.MUTED);
    marks.add(new Box(new Point(0, y + 17), width - RIGHT, 8, 3, Ink.TRACK));
    // Over the bars alone, as they would run through the words between them.
    marked()
        .mapToDouble(this::x)
        .mapToObj(x -> new Line(new Point(x, y + 15), new Point(x, y + 27), 1, false, Ink.GRID))
        .forEach(marks::add);
    marks.add(new Box(new Point(left, y + 17), length, 8, 3, Ink.ACCENT));
  }

  private static String sentence(List<TimelineBar> bars) {
    return bars.stream()
        .map(bar -> "%s: %s, %s.".formatted(bar.weeks(), bar.name(), bar.group()))
        .collect(Collectors.joining(" "));
  }

  private void label(
      double x, double y, String text, double size, boolean bold, Anchor anchor, Ink ink) {
    marks.add(new Label(new Point(x, y), text, size, bold, anchor, ink));
  }
}
