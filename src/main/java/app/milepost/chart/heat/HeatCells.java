package app.milepost.chart.heat;

import app.milepost.chart.Ink;
import app.milepost.chart.Mark;
import app.milepost.chart.Mark.Box;
import app.milepost.chart.Mark.Line;
import app.milepost.chart.Mark.Polygon;
import app.milepost.chart.Point;
import java.util.List;

/** Draws the fields of a heat map. */
final class HeatCells {

  static final int STEPS = 5;

  /** Ink of each step; the lightest can still be told from an empty field. */
  private static final List<Double> OPACITY = List.of(0.35, 0.5, 0.65, 0.82, 1.0);

  private final List<Mark> marks;

  HeatCells(List<Mark> marks) {
    this.marks = marks;
  }

  /** Draws a cell within an area, a little apart from its neighbors. */
  void draw(HeatCell cell, Box area) {
    double gap = Math.min(1, area.width() / 8);
    double left = area.corner().x() + gap;
    double right = left + area.width() - 2 * gap;
    double top = area.corner().y() + 1;
    double bottom = top + area.height() - 2;
    switch (cell) {
      case HeatCell.Share share -> {
        box(left, top, right, bottom, Ink.TRACK);
        fill(share.step(), left, top, right, bottom);
      }
      case HeatCell.Mean mean -> part(mean, left, top, right, bottom);
      case HeatCell.NotAnswered none -> hatch(left, top, right, bottom);
      case HeatCell.NotAsked none -> {
        double reach = Math.min(4, (right - left) / 3);
        double x = (left + right) / 2;
        double y = (top + bottom) / 2;
        line(x - reach, y, x + reach, y, Ink.MUTED);
      }
    }
  }

  /** Filled as far as people have answered, and struck through beyond. */
  private void part(HeatCell.Mean mean, double left, double top, double right, double bottom) {
    double least = Math.min(3, (right - left) / 3);
    double to = Math.clamp(left + (right - left) * mean.answered(), left + least, right - least);
    box(left, top, to, bottom, Ink.TRACK);
    fill(mean.step(), left, top, to, bottom);
    hatch(to, top, right, bottom);
  }

  private void fill(int step, double left, double top, double right, double bottom) {
    double from = bottom - (bottom - top) * step / STEPS;
    List<Point> corners =
        List.of(
            new Point(left, from),
            new Point(right, from),
            new Point(right, bottom),
            new Point(left, bottom));
    marks.add(new Polygon(corners, OPACITY.get(step - 1), 0, false, Ink.ACCENT));
  }

  /** An empty frame, struck through. */
  private void hatch(double left, double top, double right, double bottom) {
    List<Point> frame =
        List.of(
            new Point(left + 0.5, top + 0.5),
            new Point(right - 0.5, top + 0.5),
            new Point(right - 0.5, bottom - 0.5),
            new Point(left + 0.5, bottom - 0.5));
    marks.add(new Polygon(frame, 0, 1, false, Ink.GRID));
    line(left + 0.5, bottom - 0.5, right - 0.5, top + 0.5, Ink.MUTED);
  }

  private void box(double left, double top, double right, double bottom, Ink ink) {
    marks.add(new Box(new Point(left, top), right - left, bottom - top, 0, ink));
  }

  private void line(double x, double y, double toX, double toY, Ink ink) {
    marks.add(new Line(new Point(x, y), new Point(toX, toY), 1, false, ink));
  }
}
