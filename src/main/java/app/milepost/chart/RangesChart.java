package app.milepost.chart;

import app.milepost.chart.Mark.Anchor;
import app.milepost.chart.Mark.Box;
import app.milepost.chart.Mark.Dot;
import app.milepost.chart.Mark.Label;
import app.milepost.chart.Mark.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Spans and single values of one quantity on a common axis from 0, one row for each thing compared.
 * Each is written out beside its bar or dot; where sources differ, a row has a line for each.
 */
public final class RangesChart {

  private static final double HEAD = 36;
  private static final double THICKNESS = 10;
  private static final double CAP = 16;
  private static final double DOT = RangesLayout.DOT;
  private static final double SIZE = 12;
  private static final double SMALL = 11;

  private final RangesLayout layout;
  private final List<Mark> marks = new ArrayList<>();

  private RangesChart(RangesLayout layout) {
    this.layout = layout;
  }

  /**
   * Draws the rows, as high as they need.
   *
   * @param axis what is compared
   * @param rows from top to bottom
   * @param width 400 or more; 500 to 900 read well
   */
  public static Drawing draw(Axis axis, List<Ranges> rows, double width) {
    RangesLayout layout = RangesLayout.of(axis, rows, width, HEAD);
    RangesChart chart = new RangesChart(layout);
    chart.axis(axis);
    layout.rows().forEach(chart::row);
    String told =
        rows.isEmpty()
            ? "Nothing to compare."
            : rows.stream().map(RangesChart::describe).collect(Collectors.joining(" "));
    return new Drawing(width, layout.height(), axis.caption() + ". " + told, chart.marks);
  }

  private void axis(Axis axis) {
    label(layout.left(), 12, axis.caption(), SMALL, false, Ink.MUTED, Anchor.START);
    double free = Double.NEGATIVE_INFINITY;
    for (double tick : layout.ticks()) {
      double x = layout.x(tick);
      line(x, HEAD - 4, x, layout.height(), 1, Ink.GRID);
      String words = axis.words().apply(tick);
      double half = ChartText.width(words, SMALL) / 2;
      if (x - half >= free) {
        label(x, 28, words, SMALL, false, Ink.MUTED, Anchor.MIDDLE);
        free = x + half + RangesLayout.GAP;
      }
    }
  }

  private void row(RangesLayout.Row row) {
    for (RangesLayout.Text text : row.texts()) {
      Ink ink = text.isTitle() ? Ink.TEXT : Ink.MUTED;
      double size = text.isTitle() ? SIZE : SMALL;
      label(0, text.baseline(), text.words(), size, text.isTitle(), ink, Anchor.START);
    }
    for (RangesLayout.Bar bar : row.bars()) {
      bar(bar.span(), bar.middle());
    }
    if (row.bars().isEmpty()) {
      beside(layout.left(), row.middle(), row.remark(), false, Ink.MUTED);
    }
  }

  private void bar(Span span, double middle) {
    double from = layout.x(span.from());
    double to = layout.x(span.to());
    double end = span.isSingle() ? to + DOT : to;
    line(layout.left(), middle, from, middle, 2, Ink.TRACK);
    if (span.isSingle()) {
      marks.add(new Dot(new Point(from, middle), DOT, Ink.ACCENT));
    } else {
      marks.add(
          new Box(new Point(from, middle - THICKNESS / 2), to - from, THICKNESS, 0, Ink.ACCENT));
      line(from, middle - CAP / 2, from, middle + CAP / 2, 2, Ink.ACCENT);
      line(to, middle - CAP / 2, to, middle + CAP / 2, 2, Ink.ACCENT);
    }
    beside(end, middle, layout.fitted(span.words()), true, Ink.TEXT);
  }

  /** Words to the right of a place, on a bed that keeps the lines of the axis out of them. */
  private void beside(double x, double middle, String words, boolean bold, Ink ink) {
    double start = x + RangesLayout.GAP;
    double bed =
        Math.min(ChartText.width(words, ChartText.widest(SIZE, bold)), layout.width() - start);
    marks.add(new Box(new Point(start - 2, middle - 8), bed, 16, 0, Ink.SURFACE));
    label(start, middle + 4, words, SIZE, bold, ink, Anchor.START);
  }

  private void label(
      double x, double y, String text, double size, boolean bold, Ink ink, Anchor anchor) {
    marks.add(new Label(new Point(x, y), text, size, bold, anchor, ink));
  }

  private void line(double x, double y, double toX, double toY, double thickness, Ink ink) {
    marks.add(new Line(new Point(x, y), new Point(toX, toY), thickness, false, ink));
  }

  private static String describe(Ranges row) {
    String told =
        row.spans().isEmpty()
            ? row.remark()
            : row.spans().stream().map(RangesChart::describe).collect(Collectors.joining(", "));
    return row.label() + ": " + told + ".";
  }

  private static String describe(Span span) {
    return span.label().isEmpty() ? span.words() : span.words() + " (" + span.label() + ")";
  }
}
