package app.milepost.chart;

import app.milepost.chart.Mark.Anchor;
import app.milepost.chart.Mark.Label;
import java.util.ArrayList;
import java.util.List;

/** Bars by section where there is little width: names above their bars, figures below them. */
final class NarrowBars {

  private static final double ROW = 84;
  private static final double SIZE = 12;
  private static final double SMALL = 10;
  private static final double NUMBER = 56;
  private static final double INSET = 4;

  private NarrowBars() {}

  static Drawing draw(List<Bar> bars, String description, double width) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < bars.size(); i++) {
      marks.addAll(row(bars.get(i), i * ROW, width));
    }
    return new Drawing(width, Math.max(1, bars.size()) * ROW, description, marks);
  }

  private static List<Mark> row(Bar bar, double top, double width) {
    ScaleFigures figures = bar.figures();
    String name = ChartText.fit(figures.label(), ChartText.widest(SIZE, true), width - NUMBER);
    List<Mark> marks = new ArrayList<>();
    marks.add(label(0, top + 18, name, SIZE, true, Anchor.START, Ink.TEXT));
    String earned = ChartText.number(figures.earned());
    marks.add(label(width, top + 20, earned, 16, true, Anchor.END, Ink.TEXT));
    marks.addAll(new Track(INSET, width - 2 * INSET, top + 38).marks(figures));
    String rest =
        "%s · can show %s".formatted(BarsChart.upTo(figures), ChartText.number(figures.shown()));
    double taken = ChartText.width(rest, ChartText.widest(SMALL, false)) + SMALL;
    String note = ChartText.fit(bar.note(), ChartText.widest(SMALL, false), width - taken);
    marks.add(label(0, top + 64, note, SMALL, false, Anchor.START, Ink.MUTED));
    marks.add(label(width, top + 64, rest, SMALL, false, Anchor.END, Ink.MUTED));
    return marks;
  }

  private static Label label(
      double x, double y, String text, double size, boolean bold, Anchor anchor, Ink ink) {
    return new Label(new Point(x, y), text, size, bold, anchor, ink);
  }
}
