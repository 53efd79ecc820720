package app.milepost.chart;

import app.milepost.chart.Mark.Anchor;
import app.milepost.chart.Mark.Label;
import app.milepost.chart.Mark.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * The names of a radar's axes in two columns, one on each side, with lines to their axes. Names
 * never overlap, however many axes there are.
 */
final class RadarLabels {

  private static final double SIZE = 10;
  private static final double ROW = 15;

  /** With names in two lines. */
  private static final double HIGH_ROW = 26;

  private static final double LEADING = 11;

  /** From the outermost ring to the columns. */
  private static final double GAP = 22;

  private static final double VALUE_WIDTH = 22;

  private final Point center;
  private final double radius;
  private final double height;
  private final double row;

  /**
   * Prepares the columns.
   *
   * @param center of the radar
   * @param radius of the outermost ring
   * @param height of the drawing
   * @param spokes what is named
   */
  RadarLabels(Point center, double radius, double height, List<Spoke> spokes) {
    this.center = center;
    this.radius = radius;
    this.height = height;
    row = row(spokes, room(center.x(), radius));
  }

  /** Returns the height that the names need. */
  static double heightOf(List<Spoke> spokes, double middle, double radius) {
    double row = row(spokes, room(middle, radius));
    return (spokes.size() / 2 + 1) * row + row;
  }

  private static double room(double middle, double radius) {
    return middle - radius - GAP - VALUE_WIDTH - 2;
  }

  private static double row(List<Spoke> spokes, double room) {
    return spokes.stream().allMatch(s -> ChartText.width(s.label(), measured()) <= room)
        ? ROW
        : HIGH_ROW;
  }

  /** Names have room in whatever font a screen may show them in. */
  private static double measured() {
    return ChartText.widest(SIZE, false);
  }

  List<Mark> place(List<Spoke> spokes) {
    int count = spokes.size();
    int right = (count + 1) / 2;
    List<Integer> down = new ArrayList<>();
    for (int i = 0; i < right; i++) {
      down.add(i);
    }
    List<Integer> up = new ArrayList<>();
    for (int i = count - 1; i >= right; i--) {
      up.add(i);
    }
    List<Mark> marks = new ArrayList<>(column(spokes, down, 1));
    marks.addAll(column(spokes, up, -1));
    return marks;
  }

  /** Lays one column out from top to bottom; side is 1 for right, -1 for left. */
  private List<Mark> column(List<Spoke> spokes, List<Integer> indexes, int side) {
    List<Point> ends = new ArrayList<>();
    for (int i : indexes) {
      ends.add(Polar.at(center, radius + 3, RadarChart.angle(i, spokes.size())));
    }
    double[] y = spread(ends.stream().mapToDouble(Point::y).toArray());
    double edge = center.x() + side * (radius + GAP);
    Anchor anchor = side > 0 ? Anchor.START : Anchor.END;
    double room = room(center.x(), radius);
    List<Mark> marks = new ArrayList<>();
    for (int k = 0; k < y.length; k++) {
      Spoke spoke = spokes.get(indexes.get(k));
      double baseline = y[k] + SIZE / 3;
      marks.add(new Line(ends.get(k), new Point(edge - side * 4, y[k]), 0.75, false, Ink.GRID));
      marks.add(new Label(new Point(edge, baseline), spoke.value(), SIZE, true, anchor, Ink.TEXT));
      List<String> lines = ChartText.wrap(spoke.label(), measured(), room, 2);
      double first = baseline - (lines.size() - 1) * LEADING / 2;
      for (int line = 0; line < lines.size(); line++) {
        Point at = new Point(edge + side * VALUE_WIDTH, first + line * LEADING);
        marks.add(new Label(at, lines.get(line), SIZE, false, anchor, Ink.TEXT));
      }
    }
    return marks;
  }

  /** Moves heights, given from top to bottom, apart until rows fit, as little as is needed. */
  private double[] spread(double[] wanted) {
    double[] y = wanted.clone();
    double lowest = height - row / 2;
    for (int k = y.length - 1; k >= 0; k--) {
      y[k] = Math.min(y[k], lowest - (y.length - 1 - k) * row);
    }
    for (int k = 0; k < y.length; k++) {
      double above = k == 0 ? row / 2 : y[k - 1] + row;
      y[k] = Math.max(y[k], above);
    }
    return y;
  }
}
