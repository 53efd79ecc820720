package app.milepost.chart;

import app.milepost.chart.Mark.Anchor;
import app.milepost.chart.Mark.Box;
import app.milepost.chart.Mark.Label;
import app.milepost.chart.Mark.Line;
import app.milepost.chart.Mark.Polygon;
import java.util.ArrayList;
import java.util.List;

/** Draws one heat map. */
final class HeatPainter {

  private static final double ROW = 22;
  private static final double WIDEST = 80;
  private static final double NAMED = 44;
  private static final double NUMBERED = 16;
  private static final double EDGE = 8;
  private static final double LEADING = 14;
  private static final double SIZE = 12;
  private static final double SMALL = 11;
  private static final double KEY = 36;
  private static final int STEPS = 5;

  /** Ink of each step; the lightest can still be told from an empty field. */
  private static final List<Double> OPACITY = List.of(0.35, 0.5, 0.65, 0.82, 1.0);

  private final List<String> columns;
  private final List<HeatRow> rows;
  private final double width;
  private final double head;
  private final HeatGrid grid;
  private final List<Mark> marks = new ArrayList<>();

  HeatPainter(List<String> columns, List<HeatRow> rows, double width) {
    this.columns = columns;
    this.rows = rows;
    this.width = width;
    double left = Math.clamp(width * 0.34, 120, 250);
    double cell = Math.min(WIDEST, (width - left - EDGE) / Math.max(1, columns.size()));
    head = cell >= NAMED ? 8 + 2 * LEADING : 8 + LEADING;
    grid = new HeatGrid(left, head, cell, ROW, rows.size(), columns.size());
  }

  HeatMap paint() {
    if (grid.cellWidth() >= NAMED) {
      names();
    } else {
      numbers();
    }
    for (int r = 0; r < rows.size(); r++) {
      HeatRow row = rows.get(r);
      double baseline = grid.top() + r * ROW + ROW / 2 + 4;
      String title = ChartText.fit(row.label(), ChartText.widest(SIZE, false), grid.left() - 8);
      label(0, baseline, title, SIZE, Anchor.START, Ink.TEXT);
      for (int c = 0; c < columns.size(); c++) {
        cell(row.cells().get(c), grid.area(new HeatGrid.Field(r, c)));
      }
    }
    key();
    double height = head + rows.size() * ROW + KEY;
    return new HeatMap(new Drawing(width, height, HeatSentence.of(columns, rows), marks), grid);
  }

  private void names() {
    for (int c = 0; c < columns.size(); c++) {
      List<String> lines = ChartText.wrap(columns.get(c), SMALL, grid.cellWidth() - 4, 2);
      for (int i = 0; i < lines.size(); i++) {
        double y = head - 6 - (lines.size() - 1 - i) * LEADING;
        label(middle(c), y, lines.get(i), SMALL, Anchor.MIDDLE, Ink.MUTED);
      }
    }
  }

  /** Numbers the columns, as densely as they can be read. */
  private void numbers() {
    int every = 1;
    while (every * grid.cellWidth() < NUMBERED) {
      every = every == 1 ? 5 : 2 * every;
    }
    for (int c = 0; c < columns.size(); c++) {
      if ((c + 1) % every == 0 || c == 0) {
        label(middle(c), head - 6, String.valueOf(c + 1), 10, Anchor.MIDDLE, Ink.MUTED);
      }
    }
  }

  private double middle(int column) {
    return grid.left() + (column + 0.5) * grid.cellWidth();
  }

  private void cell(HeatCell cell, Box area) {
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

  private void key() {
    double y = head + rows.size() * ROW + 12;
    double x = grid.left();
    label(x - 12, y + 12, "of the level asked for", SMALL, Anchor.END, Ink.MUTED);
    label(x, y + 12, "0%", SMALL, Anchor.START, Ink.MUTED);
    x += 24;
    for (int step = 1; step <= STEPS; step++) {
      box(x, y, x + 18, y + 16, Ink.TRACK);
      fill(step, x, y, x + 18, y + 16);
      x += 20;
    }
    label(x + 4, y + 12, "100%", SMALL, Anchor.START, Ink.MUTED);
    x += 52;
    hatch(x, y, x + 18, y + 16);
    label(x + 24, y + 12, "not answered", SMALL, Anchor.START, Ink.MUTED);
    if (rows.stream().flatMap(r -> r.cells().stream()).anyMatch(HeatCell.Mean.class::isInstance)) {
      x += 108;
      part(new HeatCell.Mean(0.5, 0.6), x, y, x + 18, y + 16);
      label(x + 24, y + 12, "some have not", SMALL, Anchor.START, Ink.MUTED);
    }
  }

  private void box(double left, double top, double right, double bottom, Ink ink) {
    marks.add(new Box(new Point(left, top), right - left, bottom - top, 0, ink));
  }

  private void line(double x, double y, double toX, double toY, Ink ink) {
    marks.add(new Line(new Point(x, y), new Point(toX, toY), 1, false, ink));
  }

  private void label(double x, double y, String text, double size, Anchor anchor, Ink ink) {
    marks.add(new Label(new Point(x, y), text, size, false, anchor, ink));
  }
}
