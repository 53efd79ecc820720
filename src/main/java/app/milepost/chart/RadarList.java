package app.milepost.chart;

import app.milepost.chart.Mark.Anchor;
import app.milepost.chart.Mark.Label;
import java.util.ArrayList;
import java.util.List;

/** The names of a radar's axes below it, under the numbers that stand at the axes. */
final class RadarList {

  private static final double SIZE = 11;
  private static final double LEADING = 14;
  private static final double GAP = 6;
  private static final double NUMBER = 26;
  private static final double VALUE = 34;
  private static final double AIR = 8;

  private final List<Spoke> spokes;
  private final double width;
  private final List<List<String>> names;

  RadarList(List<Spoke> spokes, double width) {
    this.spokes = spokes;
    this.width = width;
    double room = width - NUMBER - VALUE - AIR;
    names =
        spokes.stream()
            .map(s -> ChartText.wrap(s.label(), ChartText.widest(SIZE, false), room, 3))
            .toList();
  }

  double height() {
    return AIR + names.stream().mapToDouble(RadarList::height).sum();
  }

  private static double height(List<String> name) {
    return name.size() * LEADING + GAP;
  }

  /** Returns the numbers around the radar. */
  List<Mark> numbers(Point center, double radius) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < spokes.size(); i++) {
      Point at = Polar.at(center, radius, RadarChart.angle(i, spokes.size()));
      marks.add(label(at.x(), at.y() + SIZE / 3, number(i), false, Anchor.MIDDLE, Ink.MUTED));
    }
    return marks;
  }

  /** Returns the names with their numbers and levels. */
  List<Mark> list(double top) {
    List<Mark> marks = new ArrayList<>();
    double y = top + AIR + SIZE;
    for (int i = 0; i < spokes.size(); i++) {
      marks.add(label(NUMBER - AIR, y, number(i), false, Anchor.END, Ink.MUTED));
      marks.add(label(width, y, spokes.get(i).value(), true, Anchor.END, Ink.TEXT));
      for (int line = 0; line < names.get(i).size(); line++) {
        String words = names.get(i).get(line);
        marks.add(label(NUMBER, y + line * LEADING, words, false, Anchor.START, Ink.TEXT));
      }
      y += height(names.get(i));
    }
    return marks;
  }

  private static String number(int index) {
    return String.valueOf(index + 1);
  }

  private static Label label(
      double x, double y, String text, boolean bold, Anchor anchor, Ink ink) {
    return new Label(new Point(x, y), text, SIZE, bold, anchor, ink);
  }
}
