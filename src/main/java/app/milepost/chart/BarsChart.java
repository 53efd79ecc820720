package app.milepost.chart;

import app.milepost.chart.Mark.Anchor;
import app.milepost.chart.Mark.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One row a section on a track from 0 to 100: earned filled, what is still open softly filled, a
 * mark for what can be shown, the figures written beside it.
 */
public final class BarsChart {

  private static final double WIDTH = 720;
  private static final double LEAST = 320;
  private static final double ROW = 48;
  private static final double TRACK_LEFT = 192;
  private static final double TRACK_WIDTH = 352;
  private static final double SIZE = 12;

  private BarsChart() {}

  /** Returns the bars for any width. */
  public static Fluid fluid(List<Bar> bars) {
    return new Fluid(
        WIDTH,
        LEAST,
        width ->
            width < Fluid.NARROW
                ? NarrowBars.draw(bars, describe(bars), width)
                : draw(bars, width));
  }

  /**
   * Draws the bars, 720 wide and 48 high for each row.
   *
   * @param bars from top to bottom
   */
  public static Drawing draw(List<Bar> bars) {
    return draw(bars, WIDTH);
  }

  private static Drawing draw(List<Bar> bars, double width) {
    double scale = TRACK_WIDTH + width - WIDTH;
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < bars.size(); i++) {
      marks.addAll(row(bars.get(i), i * ROW + ROW / 2, scale));
    }
    return new Drawing(width, Math.max(1, bars.size()) * ROW, describe(bars), marks);
  }

  private static String describe(List<Bar> bars) {
    return bars.isEmpty()
        ? "Bars by section: no section counts."
        : bars.stream().map(BarsChart::describe).collect(Collectors.joining(" "));
  }

  private static List<Mark> row(Bar bar, double middle, double scale) {
    ScaleFigures figures = bar.figures();
    List<Mark> marks = new ArrayList<>();
    String name = ChartText.fit(figures.label(), SIZE, TRACK_LEFT - 16);
    boolean twoLines = !bar.note().isEmpty();
    marks.add(label(0, twoLines ? middle - 2 : middle + 4, name, SIZE, true, Ink.TEXT));
    if (twoLines) {
      String note = ChartText.fit(bar.note(), 10, TRACK_LEFT - 16);
      marks.add(label(0, middle + 12, note, 10, false, Ink.MUTED));
    }
    marks.addAll(new Track(TRACK_LEFT, scale, middle).marks(figures));
    double numbers = TRACK_LEFT + scale + 64;
    marks.add(
        new Label(
            new Point(numbers, middle + 6),
            ChartText.number(figures.earned()),
            16,
            true,
            Anchor.END,
            Ink.TEXT));
    marks.add(label(numbers + 16, middle - 2, upTo(figures), 10, false, Ink.MUTED));
    String canShow = "can show " + ChartText.number(figures.shown());
    marks.add(label(numbers + 16, middle + 12, canShow, 10, false, Ink.MUTED));
    return marks;
  }

  private static Label label(double x, double y, String text, double size, boolean bold, Ink ink) {
    return new Label(new Point(x, y), text, size, bold, Anchor.START, ink);
  }

  static String upTo(ScaleFigures figures) {
    return figures.isOpen() ? "up to " + ChartText.number(figures.potential()) : "nothing open";
  }

  private static String describe(Bar bar) {
    ScaleFigures figures = bar.figures();
    return "%s: %s of 100, %s, can show %s."
        .formatted(
            figures.label(),
            ChartText.number(figures.earned()),
            upTo(figures),
            ChartText.number(figures.shown()));
  }
}
