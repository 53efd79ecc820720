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
  private static final double LEAST = 320;
  private static final double HEAD = 40;
  private static final double ROW = 22;
  private static final double FOOT = 8;
  private static final double SIZE = 11;
  private static final double BESIDE = 388;
  private static final double GAP = 36;
  private static final double LEADING = 15;
  private static final double INSET = 10;
  private static final double NUMBERS = 56;

  /** Higher, where names stand above their dots. */
  private static final double HIGH_ROW = 40;

  private final double width;
  private final boolean narrow;
  private final double row;
  private final double left;

  private DotPlot(double width) {
    this.width = width;
    narrow = width < Fluid.NARROW;
    row = narrow ? HIGH_ROW : ROW;
    left = narrow ? INSET : BESIDE + width - WIDTH;
  }

  static List<Fluid> fluid(LevelsChart.Group group) {
    List<Fluid> drawings = new ArrayList<>();
    List<Spoke> spokes = group.spokes();
    for (int from = 0; from < spokes.size(); from += ROWS) {
      List<Spoke> part = spokes.subList(from, Math.min(spokes.size(), from + ROWS));
      String title = from == 0 ? group.title() : group.title() + ", continued";
      drawings.add(new Fluid(WIDTH, LEAST, width -> new DotPlot(width).part(title, part)));
    }
    return drawings;
  }

  private Drawing part(String title, List<Spoke> spokes) {
    double height = HEAD + spokes.size() * row + FOOT;
    List<Mark> marks = new ArrayList<>();
    marks.add(
        text(
            0,
            HEAD - 22,
            ChartText.fit(title, ChartText.widest(13, true), width),
            13,
            true,
            Anchor.START,
            Ink.TEXT));
    for (int level = 0; level <= Levels.TOP; level++) {
      double x = x(level);
      marks.add(new Line(new Point(x, HEAD), new Point(x, height - FOOT), 0.75, false, Ink.GRID));
      marks.add(text(x, HEAD - 6, String.valueOf(level), 10, false, Anchor.MIDDLE, Ink.MUTED));
    }
    for (int i = 0; i < spokes.size(); i++) {
      marks.addAll(row(spokes.get(i), HEAD + i * row, i));
    }
    return new Drawing(
        width, height, title + ". " + SpokeSentence.of("Dots on a scale", spokes), marks);
  }

  private List<Mark> row(Spoke spoke, double top, int index) {
    List<Mark> marks = new ArrayList<>();
    double middle = narrow ? top + row - ROW / 2 : top + row / 2;
    double baseline = middle + SIZE / 3;
    double named = narrow ? top + LEADING : baseline;
    if (index > 0) {
      marks.add(new Line(new Point(0, top), new Point(width, top), 0.5, false, Ink.GRID));
    }
    String name =
        ChartText.fit(spoke.label(), ChartText.widest(SIZE, false), narrow ? width - 8 : left - 28);
    marks.add(text(4, named, name, SIZE, false, Anchor.START, Ink.TEXT));
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
    marks.add(text(width - NUMBERS, baseline, spoke.value(), SIZE, true, Anchor.START, Ink.TEXT));
    return marks;
  }

  private double x(int level) {
    return left + (width - NUMBERS - GAP - left) * level / Levels.TOP;
  }

  private static Label text(
      double x, double y, String text, double size, boolean bold, Anchor anchor, Ink ink) {
    return new Label(new Point(x, y), text, size, bold, anchor, ink);
  }
}
