package app.milepost.chart;

import app.milepost.chart.Mark.Anchor;
import app.milepost.chart.Mark.Arc;
import app.milepost.chart.Mark.Label;
import app.milepost.chart.Mark.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * A half circle from 0 to 100: what is earned filled, what is still open softly filled, a mark for
 * what can be shown, ticks for thresholds and the number in the middle.
 */
public final class GaugeChart {

  private static final double WIDTH = 340;
  private static final double HEIGHT = 212;
  private static final double RADIUS = 116;
  private static final double BAND = 24;
  private static final Point CENTER = new Point(WIDTH / 2, 158);

  private static final double SMALL_WIDTH = 120;
  private static final double SMALL_HEIGHT = 40;
  private static final double SMALL_RADIUS = 28;
  private static final double SMALL_BAND = 8;
  private static final Point SMALL_CENTER = new Point(34, 36);

  private GaugeChart() {}

  /**
   * Draws the gauge, 340 × 212.
   *
   * @param figures what it shows
   * @param thresholds values, 0 to 100, that are marked on the scale
   */
  public static Drawing draw(ScaleFigures figures, List<Integer> thresholds) {
    List<Mark> marks = new ArrayList<>(bands(figures, CENTER, RADIUS, BAND));
    for (int threshold : thresholds) {
      marks.add(radial(threshold, RADIUS + BAND / 2, RADIUS + BAND / 2 + 6, 1.5, Ink.MUTED));
      marks.add(rim(threshold, String.valueOf(threshold), 10, 10, Ink.MUTED));
    }
    // The mark cuts through the band on a surface-colored bed, so that it shows on any fill.
    marks.add(radial(figures.shown(), RADIUS - BAND / 2 - 4, RADIUS + BAND / 2, 6, Ink.SURFACE));
    marks.add(radial(figures.shown(), RADIUS - BAND / 2 - 6, RADIUS + BAND / 2, 2.5, Ink.TEXT));
    marks.add(middle(-36, ChartText.number(figures.earned()), 40, true, Ink.TEXT));
    marks.add(middle(-14, "of 100", 12, false, Ink.MUTED));
    double foot = CENTER.y() + 14;
    marks.add(label(CENTER.x() - RADIUS, foot, "0", 10, Anchor.MIDDLE, Ink.MUTED));
    marks.add(label(CENTER.x() + RADIUS, foot, "100", 10, Anchor.MIDDLE, Ink.MUTED));
    marks.addAll(readings(figures));
    return new Drawing(WIDTH, HEIGHT, describe(figures, thresholds), marks);
  }

  /**
   * Draws the small gauge for a window's header, 120 × 40: the same bands with the figures beside
   * them.
   *
   * @param figures what it shows
   */
  public static Drawing drawSmall(ScaleFigures figures) {
    List<Mark> marks = new ArrayList<>(bands(figures, SMALL_CENTER, SMALL_RADIUS, SMALL_BAND));
    marks.add(
        new Label(
            new Point(70, 22),
            ChartText.number(figures.earned()),
            16,
            true,
            Anchor.START,
            Ink.TEXT));
    String upTo = figures.isOpen() ? "up to " + ChartText.number(figures.potential()) : "of 100";
    marks.add(new Label(new Point(70, 36), upTo, 10, false, Anchor.START, Ink.MUTED));
    return new Drawing(SMALL_WIDTH, SMALL_HEIGHT, describe(figures, List.of()), marks);
  }

  /**
   * Draws the gauge where there is nothing to score.
   *
   * @param words that say so
   */
  public static Drawing drawNothing(String words) {
    return new Drawing(
        WIDTH,
        HEIGHT,
        words + ".",
        List.of(
            arc(CENTER, RADIUS, BAND, 0, 100, Ink.TRACK), middle(-24, words, 14, true, Ink.TEXT)));
  }

  /**
   * Draws the small gauge where there is nothing to score.
   *
   * @param words that say so
   */
  public static Drawing drawSmallNothing(String words) {
    return new Drawing(
        SMALL_WIDTH,
        SMALL_HEIGHT,
        words + ".",
        List.of(
            arc(SMALL_CENTER, SMALL_RADIUS, SMALL_BAND, 0, 100, Ink.TRACK),
            new Label(new Point(70, 22), "–", 16, true, Anchor.START, Ink.MUTED)));
  }

  /** Returns the angle of a value: 0 lies at nine o'clock, 100 at three o'clock. */
  static double angle(double value) {
    return 180 - 1.8 * value;
  }

  /** The figures beside the number, each behind a sample of the shape that shows it. */
  private static List<Mark> readings(ScaleFigures figures) {
    double left = CENTER.x() - 50;
    double first = CENTER.y() + 22;
    double second = CENTER.y() + 42;
    List<Mark> marks = new ArrayList<>();
    if (figures.isOpen()) {
      marks.add(new Mark.Box(new Point(left - 16, first - 9), 10, 10, 2, Ink.ACCENT_SOFT));
    }
    String open =
        figures.isOpen() ? "up to " + ChartText.number(figures.potential()) : "nothing open";
    marks.add(label(left, first, open, 12, Anchor.START, Ink.TEXT));
    marks.add(
        new Line(
            new Point(left - 11, second - 10),
            new Point(left - 11, second + 2),
            2.5,
            false,
            Ink.TEXT));
    String shown = "can show " + ChartText.number(figures.shown());
    marks.add(label(left, second, shown, 12, Anchor.START, Ink.TEXT));
    return marks;
  }

  private static List<Mark> bands(ScaleFigures f, Point center, double radius, double thickness) {
    return List.of(
        arc(center, radius, thickness, 0, 100, Ink.TRACK),
        arc(center, radius, thickness, f.earned(), f.potential(), Ink.ACCENT_SOFT),
        arc(center, radius, thickness, 0, f.earned(), Ink.ACCENT));
  }

  private static Arc arc(
      Point center, double radius, double thickness, double from, double to, Ink ink) {
    return new Arc(center, radius, angle(from), -1.8 * (to - from), thickness, ink);
  }

  private static Line radial(double value, double inner, double outer, double thickness, Ink ink) {
    return new Line(
        Polar.at(CENTER, inner, angle(value)),
        Polar.at(CENTER, outer, angle(value)),
        thickness,
        false,
        ink);
  }

  private static Label rim(double value, String text, double gap, double size, Ink ink) {
    Point at = Polar.at(CENTER, RADIUS + BAND / 2 + gap + size / 2, angle(value));
    return label(at.x(), at.y() + size / 3, text, size, Anchor.MIDDLE, ink);
  }

  private static Label middle(double below, String text, double size, boolean bold, Ink ink) {
    return new Label(
        new Point(CENTER.x(), CENTER.y() + below), text, size, bold, Anchor.MIDDLE, ink);
  }

  private static Label label(double x, double y, String text, double size, Anchor anchor, Ink ink) {
    return new Label(new Point(x, y), text, size, false, anchor, ink);
  }

  private static String describe(ScaleFigures figures, List<Integer> thresholds) {
    StringBuilder text = new StringBuilder();
    text.append(figures.label()).append(": ").append(ChartText.number(figures.earned()));
    text.append(" of 100");
    if (figures.isOpen()) {
      text.append(", up to ").append(ChartText.number(figures.potential()));
      text.append(" with what is not answered");
    }
    text.append("; ").append(ChartText.number(figures.shown())).append(" can be shown.");
    if (!thresholds.isEmpty()) {
      text.append(" The scale is marked at ").append(ChartText.list(thresholds)).append('.');
    }
    return text.toString();
  }
}
