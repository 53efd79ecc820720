package app.milepost.chart;

import app.milepost.chart.Mark.Anchor;
import app.milepost.chart.Mark.Dot;
import app.milepost.chart.Mark.Label;
import app.milepost.chart.Mark.Line;
import app.milepost.chart.Mark.Polygon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Levels by requirement: the level given as a filled shape, the level asked for as an outline, a
 * hollow dot on the outline where there is no answer.
 */
public final class RadarChart {

  private static final int TOP_LEVEL = 4;
  private static final double WIDTH = 720;
  private static final double RADIUS = 120;
  private static final double MARGIN = 20;

  private RadarChart() {}

  /**
   * Draws a radar, 720 wide and about 290 high, more where many labels need it.
   *
   * @param spokes the axes, clockwise from the top; from 3 to 30 reads best
   */
  public static Drawing draw(List<Spoke> spokes) {
    double height = Math.max(2 * (RADIUS + MARGIN), RadarLabels.heightOf(spokes.size()));
    Point center = new Point(WIDTH / 2, height / 2);
    List<Mark> marks = new ArrayList<>();
    marks.addAll(scale(center, spokes.size()));
    marks.addAll(shapes(center, spokes));
    marks.addAll(numbers(center, spokes.size()));
    marks.addAll(new RadarLabels(center, RADIUS, height).place(spokes));
    return new Drawing(WIDTH, height, describe(spokes), marks);
  }

  /** Returns the angle of an axis, the first one pointing up. */
  static double angle(int index, int count) {
    return 90 - 360.0 * index / count;
  }

  private static double radius(double level) {
    return RADIUS * level / TOP_LEVEL;
  }

  private static List<Mark> scale(Point center, int count) {
    List<Mark> marks = new ArrayList<>();
    for (int level = 1; level <= TOP_LEVEL; level++) {
      marks.add(new Mark.Arc(center, radius(level), 0, 360, 0.75, Ink.GRID));
    }
    for (int i = 0; i < count; i++) {
      Point end = Polar.at(center, RADIUS, angle(i, count));
      marks.add(new Line(center, end, 0.75, false, Ink.GRID));
    }
    return marks;
  }

  private static List<Mark> numbers(Point center, int count) {
    List<Mark> marks = new ArrayList<>();
    for (int level = 1; level <= TOP_LEVEL; level++) {
      Point at = Polar.at(center, radius(level), 90 - 180.0 / Math.max(1, count));
      marks.add(new Dot(at, 6, Ink.SURFACE));
      Point baseline = new Point(at.x(), at.y() + 3);
      marks.add(new Label(baseline, String.valueOf(level), 9, false, Anchor.MIDDLE, Ink.MUTED));
    }
    return marks;
  }

  private static List<Mark> shapes(Point center, List<Spoke> spokes) {
    List<Mark> marks = new ArrayList<>();
    if (spokes.size() >= 3) {
      List<Point> given = corners(center, spokes, s -> s.rating().orElse(0));
      marks.add(new Polygon(given, 0.3, 2, false, Ink.ACCENT));
      List<Point> asked = corners(center, spokes, Spoke::required);
      marks.add(new Polygon(asked, 0, 1.5, true, Ink.TARGET));
    }
    for (int i = 0; i < spokes.size(); i++) {
      Spoke spoke = spokes.get(i);
      double angle = angle(i, spokes.size());
      if (spoke.rating().isPresent()) {
        marks.add(
            new Dot(Polar.at(center, radius(spoke.rating().getAsInt()), angle), 3, Ink.ACCENT));
      } else {
        Point at = Polar.at(center, radius(spoke.required()), angle);
        marks.add(new Dot(at, 4.5, Ink.TARGET));
        marks.add(new Dot(at, 3, Ink.SURFACE));
      }
    }
    return marks;
  }

  private static List<Point> corners(
      Point center, List<Spoke> spokes, ToDoubleFunction<Spoke> level) {
    List<Point> corners = new ArrayList<>();
    for (int i = 0; i < spokes.size(); i++) {
      double radius = radius(level.applyAsDouble(spokes.get(i)));
      corners.add(Polar.at(center, radius, angle(i, spokes.size())));
    }
    return corners;
  }

  private static String describe(List<Spoke> spokes) {
    if (spokes.isEmpty()) {
      return "Radar without axes: no requirement counts.";
    }
    long open = spokes.stream().filter(s -> s.rating().isEmpty()).count();
    long reached = spokes.stream().filter(s -> s.rating().orElse(0) >= s.required()).count();
    List<String> below =
        spokes.stream()
            .filter(s -> s.rating().isPresent() && s.rating().getAsInt() < s.required())
            .map(s -> "%s %d of %d".formatted(s.label(), s.rating().getAsInt(), s.required()))
            .toList();
    String text =
        "Radar of levels 0 to 4: %d of %d reach the level asked for, %d below it, %d not answered."
            .formatted(reached, spokes.size(), below.size(), open);
    return below.isEmpty() ? text : text + " Below: " + String.join("; ", below) + ".";
  }
}
