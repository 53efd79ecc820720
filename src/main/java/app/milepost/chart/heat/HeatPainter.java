package app.milepost.chart.heat;

import app.milepost.chart.ChartText;
import app.milepost.chart.Drawing;
import app.milepost.chart.Ink;
import app.milepost.chart.Mark;
import app.milepost.chart.Mark.Anchor;
import app.milepost.chart.Mark.Label;
import app.milepost.chart.Point;
import java.util.ArrayList;
import java.util.List;

/** Draws one heat map. */
final class HeatPainter {

  private static final double ROW = 22;
  private static final double ROW_OF_TWO = 30;

  /** What of the width names of rows may have, so that fields are still told apart. */
  private static final double MOST = 0.41;

  private static final double WIDEST = 80;
  private static final double NAMED = 44;
  private static final double NUMBERED = 16;
  private static final double EDGE = 8;
  private static final double LEADING = 14;
  private static final double SIZE = 12;
  private static final double TEXT = ChartText.widest(SIZE, false);
  private static final double SMALL = 11;

  private final List<String> columns;
  private final List<HeatRow> rows;
  private final double width;
  private final double head;
  private final HeatGrid grid;
  private final List<Mark> marks = new ArrayList<>();
  private final HeatCells cells = new HeatCells(marks);

  HeatPainter(List<String> columns, List<HeatRow> rows, double width) {
    this.columns = columns;
    this.rows = rows;
    this.width = width;
    double left = left(rows, width);
    double cell = Math.min(WIDEST, (width - left - EDGE) / Math.max(1, columns.size()));
    head = cell >= NAMED ? 8 + 2 * LEADING : 8 + LEADING;
    boolean two = rows.stream().anyMatch(row -> lines(row, left).size() > 1);
    grid = new HeatGrid(left, head, cell, two ? ROW_OF_TWO : ROW, rows.size(), columns.size());
  }

  private static double left(List<HeatRow> rows, double width) {
    double usual = Math.clamp(width * 0.34, 120, 250);
    double longest =
        rows.stream().mapToDouble(r -> ChartText.width(r.label(), TEXT)).max().orElse(0);
    return Math.clamp(longest + EDGE, usual, Math.max(usual, width * MOST));
  }

  private static List<String> lines(HeatRow row, double left) {
    return ChartText.wrap(row.label(), TEXT, left - EDGE, 2);
  }

  HeatMap paint() {
    if (grid.cellWidth() >= NAMED) {
      names();
    } else {
      numbers();
    }
    for (int r = 0; r < rows.size(); r++) {
      HeatRow row = rows.get(r);
      List<String> lines = lines(row, grid.left());
      double first =
          grid.top() + (r + 0.5) * grid.cellHeight() + 4 - (lines.size() - 1) * LEADING / 2;
      for (int i = 0; i < lines.size(); i++) {
        label(0, first + i * LEADING, lines.get(i), SIZE, Anchor.START, Ink.TEXT);
      }
      for (int c = 0; c < columns.size(); c++) {
        cells.draw(row.cells().get(c), grid.area(new HeatGrid.Field(r, c)));
      }
    }
    double below = head + rows.size() * grid.cellHeight();
    double end = new HeatKey(cells, marks, rows).draw(grid.left(), below, width);
    return new HeatMap(new Drawing(width, end, HeatSentence.of(columns, rows), marks), grid);
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

  private void label(double x, double y, String text, double size, Anchor anchor, Ink ink) {
    marks.add(new Label(new Point(x, y), text, size, false, anchor, ink));
  }
}
