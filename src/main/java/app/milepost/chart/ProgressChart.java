package app.milepost.chart;

import app.milepost.chart.Mark.Anchor;
import app.milepost.chart.Mark.Box;
import app.milepost.chart.Mark.Dot;
import app.milepost.chart.Mark.Label;
import app.milepost.chart.Mark.Line;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Points over time: a dot for what was earned each time, an upright bar with caps for where it
 * likely lies, and a soft band up to what was still open. The figures stand below, with their days;
 * the last one is explained at its side.
 */
public final class ProgressChart {

  private static final double LEAST = 340;
  private static final double TOP = 12;
  private static final double PLOT = 208;
  private static final double FOOT = 56;
  private static final double LEFT = 32;
  private static final double SIDE = 124;
  private static final double INSET = 24;
  private static final double CROWDED = 3;
  private static final double SMALL = 11;
  private static final double SIZE = 12;
  private static final double LEADING = 14;
  private static final double GAP = 10;

  /** A name that is cut to less than this tells nothing. */
  private static final double LEAST_NAME = 48;

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d", Locale.US);

  private final List<ProgressPoint> readings;
  private final double width;
  private final TimeLine line;
  private final boolean named;
  private final List<Mark> marks = new ArrayList<>();

  private ProgressChart(List<ProgressPoint> readings, double width) {
    this.readings = readings;
    this.width = width;
    named = readings.stream().anyMatch(r -> !r.name().isEmpty());
    line =
        TimeLine.of(
            readings.stream().map(ProgressPoint::day).toList(),
            LEFT + INSET,
            width - SIDE - INSET / 2);
  }

  /**
   * Returns the chart for any width.
   *
   * @param readings in order of their days, at least one; up to about 30 read well
   * @param thresholds values, 0 to 100, that are marked on the scale
   * @param most the width it is made for
   */
  public static Fluid fluid(List<ProgressPoint> readings, List<Integer> thresholds, double most) {
    return new Fluid(most, LEAST, width -> draw(readings, thresholds, width));
  }

  /**
   * Draws the readings, 276 high, or 290 where one has a name.
   *
   * @param readings in order of their days, at least one; up to about 30 read well
   * @param thresholds values, 0 to 100, that are marked on the scale
   * @param width 340 or more; 500 to 900 read well
   */
  public static Drawing draw(List<ProgressPoint> readings, List<Integer> thresholds, double width) {
    ProgressChart chart = new ProgressChart(readings, width);
    for (int value = 0; value <= 100; value += 20) {
      chart.scale(value, thresholds.contains(value));
    }
    chart.path();
    for (int i = 0; i < readings.size(); i++) {
      chart.reading(readings.get(i), chart.line.places().get(i));
    }
    chart.foot();
    chart.side();
    return new Drawing(width, chart.height(), ProgressSentence.of(readings), chart.marks);
  }

  private double height() {
    return TOP + PLOT + FOOT + (named ? LEADING : 0);
  }

  private static double y(double value) {
    return TOP + PLOT * (1 - value / 100);
  }

  private void scale(int value, boolean limit) {
    double y = y(value);
    marks.add(
        new Line(
            new Point(LEFT, y),
            new Point(width - SIDE, y),
            1,
            !limit && value % 100 != 0,
            Ink.GRID));
    label(LEFT - 8, y + 4, String.valueOf(value), 10, false, Anchor.END, Ink.MUTED);
  }

  private void path() {
    for (int i = 1; i < readings.size(); i++) {
      Point from = new Point(line.places().get(i - 1), y(readings.get(i - 1).earned()));
      Point to = new Point(line.places().get(i), y(readings.get(i).earned()));
      marks.add(new Line(from, to, 1.5, false, Ink.ACCENT));
    }
  }

  private void reading(ProgressPoint reading, double x) {
    double half = Math.clamp(line.apart() * 0.35, 1.5, 7);
    if (reading.isOpen()) {
      double top = y(reading.potential());
      double height = y(reading.earned()) - top;
      marks.add(new Box(new Point(x - half, top), 2 * half, height, 0, Ink.ACCENT_SOFT));
    }
    likely(x, reading, half);
    Point center = new Point(x, y(reading.earned()));
    marks.add(new Dot(center, half * 0.85 + Math.min(1.5, half / 4), Ink.SURFACE));
    marks.add(new Dot(center, half * 0.85, Ink.ACCENT));
  }

  /** Where there are many, the bars step back behind the dots. */
  private void likely(double x, ProgressPoint reading, double half) {
    boolean crowded = half < CROWDED;
    Point from = new Point(x, y(reading.from()));
    Point to = new Point(x, y(reading.to()));
    marks.add(new Line(from, to, crowded ? 0.75 : 1.5, false, crowded ? Ink.MUTED : Ink.TEXT));
    if (!crowded) {
      cap(x, half * 0.7, reading.from());
      cap(x, half * 0.7, reading.to());
    }
  }

  private void cap(double x, double half, double value) {
    double y = y(value);
    marks.add(new Line(new Point(x - half, y), new Point(x + half, y), 1.5, false, Ink.TEXT));
  }

  private void foot() {
    int year = Integer.MIN_VALUE;
    double top = TOP + PLOT + 20;
    List<Integer> labelled = line.labelled(this::labelWidth, GAP);
    for (int i : labelled) {
      ProgressPoint reading = readings.get(i);
      double x = line.places().get(i);
      label(x, top, ChartText.number(reading.earned()), SIZE, true, Anchor.MIDDLE, Ink.TEXT);
      label(x, top + LEADING, day(i), SMALL, false, Anchor.MIDDLE, Ink.MUTED);
      double below = top + 2 * LEADING;
      if (reading.day().getYear() != year) {
        year = reading.day().getYear();
        String words = String.valueOf(year);
        label(x, below, words, SMALL, false, Anchor.MIDDLE, Ink.MUTED);
        below += LEADING;
      }
      name(i, labelled, below);
    }
  }

  /** As much of a name as fits between those beside it. */
  private void name(int reading, List<Integer> labelled, double y) {
    double x = line.places().get(reading);
    double room =
        labelled.stream()
            .filter(other -> other != reading)
            .mapToDouble(other -> Math.abs(line.places().get(other) - x) - GAP)
            .reduce(2 * Math.min(x, width - x), Math::min);
    String words =
        ChartText.fit(readings.get(reading).name(), ChartText.widest(SMALL, false), room);
    if (!words.isEmpty() && room >= LEAST_NAME) {
      label(x, y, words, SMALL, false, Anchor.MIDDLE, Ink.TEXT);
    }
  }

  private String day(int reading) {
    return DAY.format(readings.get(reading).day());
  }

  private double labelWidth(int reading) {
    return Math.max(
        ChartText.width(ChartText.number(readings.get(reading).earned()), SIZE) * 1.08,
        ChartText.width(day(reading), SMALL));
  }

  /** The last reading in words, each at the height of what it tells. */
  private void side() {
    ProgressPoint last = readings.getLast();
    double x = width - SIDE + 4;
    double earned = Math.clamp(y(last.earned()) + 6, TOP + 32, TOP + PLOT - 24);
    label(x, earned, ChartText.number(last.earned()), 18, true, Anchor.START, Ink.TEXT);
    if (last.isOpen()) {
      open(x, Math.clamp(y(last.potential()) + 4, TOP + 8, earned - 20), upTo(last));
    } else if (readings.stream().anyMatch(ProgressPoint::isOpen)) {
      open(x, earned - 24, "not answered then");
    }
    double below = Math.clamp(y(last.from()) + 4, earned + 16, TOP + PLOT - 8);
    label(x, below, "give or take", SMALL, false, Anchor.START, Ink.MUTED);
    label(x, below + LEADING, likely(last), SMALL, false, Anchor.START, Ink.MUTED);
  }

  /** Words about what is open, behind a sample of the band that shows it. */
  private void open(double x, double y, String words) {
    marks.add(new Box(new Point(x, y - 9), 10, 10, 0, Ink.ACCENT_SOFT));
    label(x + 14, y, words, SMALL, false, Anchor.START, Ink.MUTED);
  }

  private static String upTo(ProgressPoint reading) {
    return "up to " + ChartText.number(reading.potential());
  }

  private static String likely(ProgressPoint reading) {
    return reading.margin() == 1 ? "one point" : reading.margin() + " points";
  }

  private void label(
      double x, double y, String text, double size, boolean bold, Anchor anchor, Ink ink) {
    marks.add(new Label(new Point(x, y), text, size, bold, anchor, ink));
  }
}
