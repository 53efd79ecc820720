package app.milepost.chart.plan;

import app.milepost.chart.ChartText;
import app.milepost.chart.Drawing;
import app.milepost.chart.Fluid;
import app.milepost.chart.Ink;
import app.milepost.chart.Mark;
import app.milepost.chart.Mark.Anchor;
import app.milepost.chart.Mark.Dot;
import app.milepost.chart.Mark.Label;
import app.milepost.chart.Mark.Line;
import app.milepost.chart.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * The points that each budget can bring: stairs, with a dot where each step begins, how many
 * must-haves stay open written where that changes, and the budget there is as an upright line.
 */
public final class CurveChart {

  /**
   * What is measured along the bottom.
   *
   * @param unit what stands behind a number in a sentence, such as {@code hours}
   * @param sign what stands before a number, such as {@code $}, may be empty
   */
  public record Scale(String unit, String sign) {

    String words(double budget) {
      String number = sign + "%,d".formatted(Math.round(budget));
      return unit.isEmpty() ? number : number + " " + unit;
    }

    String tick(double budget) {
      return sign + "%,d".formatted(Math.round(budget));
    }
  }

  private static final double LEAST = 340;
  private static final double LEFT = 36;
  private static final double RIGHT = 24;
  private static final double TOP = 28;
  private static final double PLOT = 168;
  private static final double FOOT = 40;
  private static final double SMALL = 11;
  private static final int EVERY = 10;
  private static final double APART = 92;

  private final List<CurvePoint> points;
  private final double budget;
  private final double end;
  private final Scale scale;
  private final double width;
  private final double low;
  private final double high;
  private final List<Mark> marks = new ArrayList<>();

  private CurveChart(
      List<CurvePoint> points, double budget, double end, Scale scale, double width) {
    this.points = points;
    this.budget = budget;
    this.end = end;
    this.scale = scale;
    this.width = width;
    double least = points.stream().mapToDouble(CurvePoint::earned).min().orElse(0);
    double most = points.stream().mapToDouble(CurvePoint::earned).max().orElse(0);
    low = Math.max(0, EVERY * Math.floor(least / EVERY));
    high = Math.min(100, EVERY * (Math.floor(most / EVERY) + 1));
  }

  /**
   * Returns the chart for any width.
   *
   * @param points the least budget first, at least one
   * @param budget the one there is
   * @param end where the scale ends, more than 0
   * @param most the width it is made for
   */
  public static Fluid fluid(
      List<CurvePoint> points, double budget, double end, Scale scale, double most) {
    return new Fluid(most, LEAST, width -> draw(points, budget, end, scale, width));
  }

  private static Drawing draw(
      List<CurvePoint> points, double budget, double end, Scale scale, double width) {
    CurveChart chart = new CurveChart(points, budget, end, scale, width);
    chart.grid();
    chart.stairs();
    chart.mustHaves();
    chart.own();
    return new Drawing(
        width, TOP + PLOT + FOOT, CurveSentence.of(points, budget, scale), chart.marks);
  }

  private double x(double value) {
    return LEFT + Math.min(1, value / end) * (width - LEFT - RIGHT);
  }

  private double y(double value) {
    return TOP + PLOT * (1 - (value - low) / (high - low));
  }

  private void grid() {
    for (double value = low; value <= high; value += EVERY) {
      marks.add(
          new Line(
              new Point(LEFT, y(value)), new Point(width - RIGHT, y(value)), 1, true, Ink.GRID));
      label(LEFT - 8, y(value) + 4, "%.0f".formatted(value), 10, false, Anchor.END, Ink.MUTED);
    }
    double every = AxisTicks.every(end, (width - LEFT - RIGHT) / 72);
    for (double value = 0; value <= end; value += every) {
      label(
          x(value),
          TOP + PLOT + 18,
          scale.tick(value),
          10,
          false,
          value == 0 ? Anchor.START : Anchor.MIDDLE,
          Ink.MUTED);
    }
    String unit = scale.unit().isEmpty() ? "money" : scale.unit();
    label(width - RIGHT, TOP + PLOT + 34, unit, 10, false, Anchor.END, Ink.MUTED);
    label(0, 12, "points", 10, false, Anchor.START, Ink.MUTED);
  }

  private void stairs() {
    for (int i = 0; i < points.size(); i++) {
      CurvePoint point = points.get(i);
      if (point.budget() > end) {
        break;
      }
      double next = i + 1 < points.size() ? Math.min(end, points.get(i + 1).budget()) : end;
      Point from = new Point(x(point.budget()), y(point.earned()));
      marks.add(new Line(from, new Point(x(next), y(point.earned())), 2, false, Ink.ACCENT));
      if (i + 1 < points.size() && points.get(i + 1).budget() <= end) {
        double above = y(points.get(i + 1).earned());
        marks.add(
            new Line(
                new Point(x(next), y(point.earned())),
                new Point(x(next), above),
                1,
                true,
                Ink.ACCENT));
      }
      marks.add(new Dot(from, 3.5, Ink.ACCENT));
    }
  }

  /** Said where it changes, unless that is too close to where it was said before. */
  private void mustHaves() {
    double free = Double.NEGATIVE_INFINITY;
    int said = -1;
    for (CurvePoint point : points) {
      double at = x(point.budget());
      if (point.budget() <= end && point.open() != said && at >= free) {
        said = point.open();
        free = at + APART;
        boolean last = at + APART > width - RIGHT;
        label(
            last ? width - RIGHT : at + 4,
            y(point.earned()) + 15,
            point.mustHaves(),
            10,
            false,
            last ? Anchor.END : Anchor.START,
            Ink.MUTED);
      }
    }
  }

  private void own() {
    double at = x(budget);
    marks.add(
        new Line(new Point(at, TOP - 8), new Point(at, TOP + PLOT + 4), 1.5, false, Ink.TEXT));
    String words = "you have " + scale.words(budget);
    boolean left = at + ChartText.width(words, SMALL) > width - RIGHT;
    label(at, TOP - 14, words, SMALL, true, left ? Anchor.END : Anchor.START, Ink.TEXT);
  }

  private void label(
      double x, double y, String text, double size, boolean bold, Anchor anchor, Ink ink) {
    marks.add(new Label(new Point(x, y), text, size, bold, anchor, ink));
  }
}
