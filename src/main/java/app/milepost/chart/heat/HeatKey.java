package app.milepost.chart.heat;

import app.milepost.chart.ChartText;
import app.milepost.chart.Ink;
import app.milepost.chart.Mark;
import app.milepost.chart.Mark.Anchor;
import app.milepost.chart.Mark.Box;
import app.milepost.chart.Mark.Label;
import app.milepost.chart.Point;
import java.util.ArrayList;
import java.util.List;

/** Says below a heat map what its fields mean; of the rarer ones, those that are on it. */
final class HeatKey {

  private static final double SIZE = 11;
  private static final double TEXT = ChartText.widest(SIZE, false);
  private static final double ABOVE = 12;
  private static final double LINE = 22;
  private static final double FIELD_WIDTH = 20;
  private static final double FIELD_HEIGHT = 18;
  private static final double GAP = 4;
  private static final double APART = 16;

  private final HeatCells cells;
  private final List<Mark> marks;
  private final List<Entry> entries = new ArrayList<>();

  /**
   * What a kind of field means.
   *
   * @param sample such a field
   * @param words what it says
   */
  private record Entry(HeatCell sample, String words) {

    double width() {
      return FIELD_WIDTH + GAP + ChartText.width(words, TEXT);
    }
  }

  HeatKey(HeatCells cells, List<Mark> marks, List<HeatRow> rows) {
    this.cells = cells;
    this.marks = marks;
    List<HeatCell> shown = rows.stream().flatMap(row -> row.cells().stream()).toList();
    entries.add(new Entry(new HeatCell.NotAnswered(), "not answered"));
    if (shown.stream().anyMatch(HeatCell.Mean.class::isInstance)) {
      entries.add(new Entry(new HeatCell.Mean(0.5, 0.6), "some have not"));
    }
    if (shown.stream().anyMatch(HeatCell.NotAsked.class::isInstance)) {
      entries.add(new Entry(new HeatCell.NotAsked(), "not asked for"));
    }
  }

  /** Draws the key to the right of an edge, on as many lines as it needs, and returns its end. */
  double draw(double left, double top, double right) {
    double y = top + ABOVE;
    double x = scale(left, y);
    for (Entry entry : entries) {
      if (x + entry.width() > right) {
        x = left;
        y += LINE;
      }
      field(entry.sample(), x, y);
      label(x + FIELD_WIDTH + GAP, y, entry.words(), Anchor.START);
      x += entry.width() + APART;
    }
    return y + LINE + 2;
  }

  /** Draws the five steps and returns where what follows may begin. */
  private double scale(double left, double y) {
    label(left - ABOVE, y, "of the level asked for", Anchor.END);
    label(left, y, "0%", Anchor.START);
    double x = left + ChartText.width("0%", TEXT) + GAP;
    for (int step = 1; step <= HeatCells.STEPS; step++) {
      field(new HeatCell.Share((step - 0.5) / HeatCells.STEPS), x, y);
      x += FIELD_WIDTH;
    }
    label(x + GAP, y, "100%", Anchor.START);
    return x + GAP + ChartText.width("100%", TEXT) + APART;
  }

  private void field(HeatCell cell, double x, double y) {
    cells.draw(cell, new Box(new Point(x, y - 1), FIELD_WIDTH, FIELD_HEIGHT, 0, Ink.TRACK));
  }

  private void label(double x, double y, String text, Anchor anchor) {
    marks.add(new Label(new Point(x, y + ABOVE), text, SIZE, false, anchor, Ink.MUTED));
  }
}
