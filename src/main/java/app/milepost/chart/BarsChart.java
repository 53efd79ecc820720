package app.milepost.chart;

import app.milepost.chart.Mark.Anchor;
import app.milepost.chart.Mark.Box;
import app.milepost.chart.Mark.Label;
import app.milepost.chart.Mark.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One row a section on a track from 0 to 100: earned filled, what is still open softly filled, a
 * mark for what can be shown, the figures written beside it.
 */
public final class BarsChart {

  private static final double WIDTH = 720;
  private static final double ROW = 48;
  private static final double TRACK_LEFT = 192;
  private static final double TRACK_WIDTH = 352;
  private static final double THICKNESS = 16;
  private static final double SIZE = 12;

  private BarsChart() {}

  /**
   * Draws the bars, 720 wide and 48 high for each row.
   *
   * @param bars from top to bottom
   */
  public static Drawing draw(List<Bar> bars) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < bars.size(); i++) {
      marks.addAll(row(bars.get(i), i * ROW + ROW / 2));
    }
    String description =
        bars.isEmpty()
            ? "Bars by section: no section counts."
            : bars.stream().map(BarsChart::describe).collect(Collectors.joining(" "));
    return new Drawing(WIDTH, Math.max(1, bars.size()) * ROW, description, marks);
  }

  private static List<Mark> row(Bar bar, double middle) {
    Figures figures = bar.figures();
    List<Mark> marks = new ArrayList<>();
    String name = ChartText.fit(figures.label(), SIZE, TRACK_LEFT - 16);
    boolean twoLines = !bar.note().isEmpty();
    marks.add(label(0, twoLines ? middle - 2 : middle + 4, name, SIZE, true, Ink.TEXT));
    if (twoLines) {
      String note = ChartText.fit(bar.note(), 10, TRACK_LEFT - 16);
      marks.add(label(0, middle + 12, note, 10, false, Ink.MUTED));
    }
    marks.add(box(middle, 0, 100, Ink.TRACK));
    if (figures.isOpen()) {
      marks.add(box(middle, figures.earned(), figures.potential(), Ink.ACCENT_SOFT));
    }
    if (figures.earned() > 0) {
      marks.add(box(middle, 0, figures.earned(), Ink.ACCENT));
    }
    double shown = x(figures.shown());
    marks.add(upright(shown, middle, 6, Ink.SURFACE));
    marks.add(upright(shown, middle, 2.5, Ink.TEXT));
    double numbers = TRACK_LEFT + TRACK_WIDTH + 64;
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

  static double x(double value) {
    return TRACK_LEFT + TRACK_WIDTH * value / 100;
  }

  private static Box box(double middle, double from, double to, Ink ink) {
    Point corner = new Point(x(from), middle - THICKNESS / 2);
    return new Box(corner, x(to) - x(from), THICKNESS, 0, ink);
  }

  private static Line upright(double x, double middle, double thickness, Ink ink) {
    double reach = THICKNESS / 2 + 4;
    return new Line(
        new Point(x, middle - reach), new Point(x, middle + reach), thickness, false, ink);
  }

  private static Label label(double x, double y, String text, double size, boolean bold, Ink ink) {
    return new Label(new Point(x, y), text, size, bold, Anchor.START, ink);
  }

  private static String upTo(Figures figures) {
    return figures.isOpen() ? "up to " + ChartText.number(figures.potential()) : "nothing open";
  }

  private static String describe(Bar bar) {
    Figures figures = bar.figures();
    return "%s: %s of 100, %s, can show %s."
        .formatted(
            figures.label(),
            ChartText.number(figures.earned()),
            upTo(figures),
            ChartText.number(figures.shown()));
  }
}
