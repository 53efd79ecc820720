package app.milepost.chart;

import app.milepost.chart.Mark.Anchor;
import app.milepost.chart.Mark.Dot;
import app.milepost.chart.Mark.Label;
import app.milepost.chart.Mark.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * Levels by requirement: the level given as a filled shape, the level asked for as an outline, a
 * hollow dot on the rim where there is no answer.
 */
public final class RadarChart {

  private static final double WIDTH = 720;
  private static final double RADIUS = 120;
  private static final double MARGIN = 20;
  private static final double NUMBERED = 28;
  private static final double LEAST = 320;

  private RadarChart() {}

  /**
   * Draws a radar, 720 wide and about 290 high, more where many labels need it.
   *
   * @param spokes the axes, clockwise from the top; from 3 to 30 reads best
   */
  public static Drawing draw(List<Spoke> spokes) {
    double height =
        Math.max(2 * (RADIUS + MARGIN), RadarLabels.heightOf(spokes, WIDTH / 2, RADIUS));
    Point center = new Point(WIDTH / 2, height / 2);
    List<Mark> marks = new ArrayList<>();
    marks.addAll(scale(center, spokes.size()));
    marks.addAll(new RadarShape(center, RADIUS, spokes).marks());
    marks.addAll(numbers(center, spokes.size()));
    marks.addAll(new RadarLabels(center, RADIUS, height, spokes).place(spokes));
    return new Drawing(WIDTH, height, SpokeSentence.of("Radar", spokes), marks);
  }

  /** Returns the radar for any width. */
  static Fluid fluid(List<Spoke> spokes) {
    return new Fluid(WIDTH, LEAST, width -> width < WIDTH ? narrow(spokes, width) : draw(spokes));
  }

  /** The axes are numbered, and their names stand below. */
  private static Drawing narrow(List<Spoke> spokes, double width) {
    RadarList names = new RadarList(spokes, width);
    double top = 2 * (RADIUS + NUMBERED);
    Point center = new Point(width / 2, RADIUS + NUMBERED);
    List<Mark> marks = new ArrayList<>();
    marks.addAll(scale(center, spokes.size()));
    marks.addAll(new RadarShape(center, RADIUS, spokes).marks());
    marks.addAll(numbers(center, spokes.size()));
    marks.addAll(names.numbers(center, RADIUS + NUMBERED / 2));
    marks.addAll(names.list(top));
    return new Drawing(width, top + names.height(), SpokeSentence.of("Radar", spokes), marks);
  }

  /** Returns the angle of an axis, the first one pointing up. */
  static double angle(int index, int count) {
    return 90 - 360.0 * index / count;
  }

  private static double radius(double level) {
    return RADIUS * level / Levels.TOP;
  }

  private static List<Mark> scale(Point center, int count) {
    List<Mark> marks = new ArrayList<>();
    for (int level = 1; level <= Levels.TOP; level++) {
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
    for (int level = 1; level <= Levels.TOP; level++) {
      Point at = Polar.at(center, radius(level), 90 - 180.0 / Math.max(1, count));
      marks.add(new Dot(at, 6, Ink.SURFACE));
      Point baseline = new Point(at.x(), at.y() + 3);
      marks.add(new Label(baseline, String.valueOf(level), 9, false, Anchor.MIDDLE, Ink.MUTED));
    }
    return marks;
  }
}
