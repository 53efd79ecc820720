package app.milepost.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Where everything of a range chart goes. Names stand left, bars right; the axis is as long as the
 * words beside the bars allow.
 *
 * @param left where the axis starts
 * @param width of the drawing
 * @param height of the drawing
 * @param unit length of 1 on the axis
 * @param ticks on the axis
 * @param rows from top to bottom
 */
record RangesLayout(
    double left, double width, double height, double unit, List<Double> ticks, List<Row> rows) {

  /** Between a bar and its words. */
  static final double GAP = 8;

  /** Radius of a single value. */
  static final double DOT = 6;

  private static final double LINE = 16;

  /** Between the lines of one row, so that bars below each other stay apart. */
  private static final double BETWEEN = 4;

  private static final double PADDING = 8;
  private static final double MARGIN = 20;
  private static final double BOLD = 1.08;
  private static final double WORDS = ChartText.widest(12, true);

  /** A line of a row's left side. */
  record Text(String words, double baseline, boolean isTitle) {}

  /** A span and the height at which it lies. */
  record Bar(Span span, double middle) {}

  /** Everything of a row. */
  record Row(List<Text> texts, List<Bar> bars, String remark, double middle, double bottom) {}

  static RangesLayout of(Axis axis, List<Ranges> ranges, double width, double head) {
    double left = Math.clamp(width * 0.32, 120, 260) + MARGIN;
    double room = width - left - GAP - DOT;
    List<Row> rows = new ArrayList<>();
    double top = head;
    for (Ranges range : ranges) {
      Row row = row(range, top, left - MARGIN, room);
      rows.add(row);
      top = row.bottom();
    }
    List<Span> spans = ranges.stream().flatMap(r -> r.spans().stream()).toList();
    List<Double> ticks = axis.ticks(spans.stream().mapToDouble(Span::to).max().orElse(1));
    double end = ticks.getLast();
    double unit = (room - ChartText.width(axis.words().apply(end), 11) / 2) / end;
    for (Span span : spans) {
      if (span.to() > 0) {
        double words = ChartText.width(fitted(span.words(), room), WORDS);
        unit = Math.min(unit, (room - words) / span.to());
      }
    }
    return new RangesLayout(left, width, top, unit, ticks, List.copyOf(rows));
  }

  double x(double value) {
    return left + value * unit;
  }

  /** Returns the words beside a bar, cut where they would leave the bars too little room. */
  String fitted(String words) {
    return fitted(words, width - left - GAP - DOT);
  }

  private static String fitted(String words, double room) {
    return ChartText.fit(words, WORDS, room * 0.55);
  }

  private static Row row(Ranges range, double top, double names, double room) {
    List<Text> texts = new ArrayList<>();
    List<Bar> bars = new ArrayList<>();
    double y = top + PADDING;
    y = lines(texts, range.label(), 12, true, y, names);
    boolean several = range.spans().size() > 1;
    for (Span span : range.spans()) {
      y = several ? y + BETWEEN : y;
      double start = several ? y : top + PADDING;
      y = lines(texts, span.label(), 11, false, y, names);
      y = several ? Math.max(y, start + LINE) : y;
      bars.add(new Bar(span, (start + y) / 2));
    }
    double middle = (top + PADDING + y) / 2;
    String remark = ChartText.fit(range.remark(), ChartText.widest(12, false), room);
    return new Row(List.copyOf(texts), List.copyOf(bars), remark, middle, y + PADDING);
  }

  /** Adds a text in at most two lines and returns where it ends. */
  private static double lines(
      List<Text> texts, String text, double size, boolean title, double top, double room) {
    if (text.isEmpty()) {
      return top;
    }
    double y = top;
    for (String line : ChartText.wrap(text, title ? size * BOLD : size, room, 2)) {
      texts.add(new Text(line, y + 12, title));
      y += LINE;
    }
    return y;
  }
}
