package app.milepost.chart;

import app.milepost.chart.Mark.Anchor;
import app.milepost.chart.Mark.Dot;
import app.milepost.chart.Mark.Label;
import app.milepost.chart.Mark.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * One row for each requirement of a section on a scale of levels 0 to 4: a filled dot for the level
 * given, an upright bar for the level asked for, a small ring for what evidence can show. A row
 * without an answer says so and has no mark.
 */
final class DotPlot {

  /** As many rows as fit a page of paper below a heading. */
  static final int ROWS = 36;

  private static final double WIDTH = 720;
  private static final double HEAD = 40;
  private static final double ROW = 22;
  private static final double FOOT = 8;
  private static final double SIZE = 11;
  private static final double NAME = 360;
  private static final double LEFT = 388;
  private static final double SCALE = 240;
  private static final double VALUE = 664;

  private DotPlot() {}

  static List<Drawing> draw(LevelsChart.Group group) {
    List<Drawing> drawings = new ArrayList<>();
    List<Spoke> spokes = group.spokes();
    for (int from = 0; from < spokes.size(); from += ROWS) {
      List<Spoke> part = spokes.subList(from, Math.min(spokes.size(), from + ROWS));
      String title = from == 0 ? group.title() : group.title() + ", continued";
      drawings.add(part(title, part));
    }
    return drawings;
  }

  private static Drawing part(String title, List<Spoke> spokes) {
    double height = HEAD + spokes.size() * ROW + FOOT;
    List<Mark> marks = new ArrayList<>();
    marks.add(text(0, HEAD - 22, title, 13, true, Anchor.START, Ink.TEXT));
    for (int level = 0; level <= Levels.TOP; level++) {
      double x = x(level);
      marks.add(new Line(new Point(x, HEAD), new Point(x, height - FOOT), 0.75, false, Ink.GRID));
      marks.add(text(x, HEAD - 6, String.valueOf(level), 10, false, Anchor.MIDDLE, Ink.MUTED));
    }
    for (int i = 0; i < spokes.size(); i++) {
      marks.addAll(row(spokes.get(i), HEAD + i * ROW + ROW / 2, i));
    }
    return new Drawing(
        WIDTH, height, title + ". " + SpokeSentence.of("Dots on a scale", spokes), marks);
  }

  private static List<Mark> row(Spoke spoke, double middle, int index) {
    List<Mark> marks = new ArrayList<>();
    double baseline = middle + SIZE / 3;
    if (index > 0) {
      marks.add(
          new Line(
              new Point(0, middle - ROW / 2),
              new Point(WIDTH, middle - ROW / 2),
              0.5,
              false,
              Ink.GRID));
    }
    String name = ChartText.fit(spoke.label(), ChartText.widest(SIZE, false), NAME);
    marks.add(text(4, baseline, name, SIZE, false, Anchor.START, Ink.TEXT));
    if (spoke.levels().isEmpty()) {
      marks.add(text(x(0) + 4, baseline, "not answered", 10, false, Anchor.START, Ink.MUTED));
      return marks;
    }
    Levels levels = spoke.levels().get();
    double given = x(levels.given());
    double asked = x(levels.asked());
    if (levels.given() < levels.asked()) {
      marks.add(
          new Line(new Point(given, middle), new Point(asked, middle), 1.5, true, Ink.TARGET));
    }
    marks.add(
        new Line(new Point(asked, middle - 8), new Point(asked, middle + 8), 3, false, Ink.TARGET));
    marks.add(new Dot(new Point(given, middle), 5, Ink.ACCENT));
    if (levels.shown() < levels.given()) {
      Point shown = new Point(x(levels.shown()), middle);
      marks.add(new Dot(shown, 4.5, Ink.ACCENT));
      marks.add(new Dot(shown, 3, Ink.SURFACE));
    }
    marks.add(text(VALUE, baseline, spoke.value(), SIZE, true, Anchor.START, Ink.TEXT));
    return marks;
  }

  private static double x(int level) {
    return LEFT + SCALE * level / Levels.TOP;
  }

  private static Label text(
      double x, double y, String text, double size, boolean bold, Anchor anchor, Ink ink) {
    return new Label(new Point(x, y), text, size, bold, anchor, ink);
  }
}
