package app.milepost.chart;

import app.milepost.chart.Mark.Box;
import app.milepost.chart.Mark.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * A track from 0 to 100: earned filled, what is still open softly filled, a mark for what can be
 * shown.
 *
 * @param left where 0 lies
 * @param width from 0 to 100
 * @param middle how far down it lies
 */
record Track(double left, double width, double middle) {

  private static final double THICKNESS = 16;

  List<Mark> marks(ScaleFigures figures) {
    List<Mark> marks = new ArrayList<>();
    marks.add(box(0, 100, Ink.TRACK));
    if (figures.isOpen()) {
      marks.add(box(figures.earned(), figures.potential(), Ink.ACCENT_SOFT));
    }
    if (figures.earned() > 0) {
      marks.add(box(0, figures.earned(), Ink.ACCENT));
    }
    marks.add(upright(figures.shown(), 6, Ink.SURFACE));
    marks.add(upright(figures.shown(), 2.5, Ink.TEXT));
    return marks;
  }

  /** Fills it between two values. */
  Box box(double from, double to, Ink ink) {
    return new Box(new Point(x(from), middle - THICKNESS / 2), x(to) - x(from), THICKNESS, 0, ink);
  }

  private double x(double value) {
    return left + width * value / 100;
  }

  private Line upright(double value, double thickness, Ink ink) {
    double reach = THICKNESS / 2 + 4;
    return new Line(
        new Point(x(value), middle - reach),
        new Point(x(value), middle + reach),
        thickness,
        false,
        ink);
  }
}
