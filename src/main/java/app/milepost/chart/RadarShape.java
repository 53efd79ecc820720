package app.milepost.chart;

import app.milepost.chart.Mark.Dot;
import app.milepost.chart.Mark.Line;
import app.milepost.chart.Mark.Polygon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What answers look like on a radar. Nothing is drawn through an axis without an answer, so that a
 * blank does not look like a lack.
 */
final class RadarShape {

  private final Point center;
  private final double radius;
  private final List<Spoke> spokes;

  /**
   * Prepares the shape.
   *
   * @param radius of the top level
   */
  RadarShape(Point center, double radius, List<Spoke> spokes) {
    this.center = center;
    this.radius = radius;
    this.spokes = spokes;
  }

  List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    if (spokes.size() >= 3) {
      marks.addAll(filled());
      marks.addAll(outline(Levels::given, 2, false, Ink.ACCENT));
      marks.addAll(outline(Levels::asked, 1.5, true, Ink.TARGET));
    }
    for (int i = 0; i < spokes.size(); i++) {
      int at = i;
      spokes
          .get(i)
          .levels()
          .ifPresentOrElse(
              levels -> marks.add(new Dot(point(at, levels.given()), 3, Ink.ACCENT)),
              () -> {
                Point rim = point(at, Levels.TOP);
                marks.add(new Dot(rim, 4.5, Ink.MUTED));
                marks.add(new Dot(rim, 3, Ink.SURFACE));
              });
    }
    return marks;
  }

  /** One area for each run of answered axes that stand side by side. */
  private List<Mark> filled() {
    int count = spokes.size();
    int start = firstOpen();
    List<Mark> areas = new ArrayList<>();
    List<Point> run = new ArrayList<>();
    for (int k = start < 0 ? 0 : start; k < count + Math.max(0, start); k++) {
      int i = k % count;
      if (spokes.get(i).levels().isPresent()) {
        run.add(point(i, spokes.get(i).levels().get().given()));
      } else {
        close(run, areas);
      }
    }
    if (start < 0) {
      areas.add(new Polygon(run, 0.3, 0, false, Ink.ACCENT));
    } else {
      close(run, areas);
    }
    return areas;
  }

  private void close(List<Point> run, List<Mark> areas) {
    if (run.size() >= 2) {
      List<Point> corners = new ArrayList<>(run);
      corners.add(center);
      areas.add(new Polygon(corners, 0.3, 0, false, Ink.ACCENT));
    }
    run.clear();
  }

  private int firstOpen() {
    for (int i = 0; i < spokes.size(); i++) {
      if (spokes.get(i).levels().isEmpty()) {
        return i;
      }
    }
    return -1;
  }

  private List<Mark> outline(
      ToIntFunction<Levels> level, double thickness, boolean dashed, Ink ink) {
    if (firstOpen() < 0) {
      List<Point> corners = new ArrayList<>();
      for (int i = 0; i < spokes.size(); i++) {
        corners.add(point(i, level.applyAsInt(spokes.get(i).levels().orElseThrow())));
      }
      return List.of(new Polygon(corners, 0, thickness, dashed, ink));
    }
    List<Mark> lines = new ArrayList<>();
    for (int i = 0; i < spokes.size(); i++) {
      int from = i;
      int to = (i + 1) % spokes.size();
      spokes
          .get(from)
          .levels()
          .ifPresent(a ->
              spokes
                  .get(to)
                  .levels()
                  .ifPresent(b ->
                      lines.add(
                          new Line(
                              point(from, level.applyAsInt(a)),
                              point(to, level.applyAsInt(b)),
                              thickness,
                              dashed,
                              ink))));
    }
    return lines;
  }

  private Point point(int axis, int level) {
    return Polar.at(center, radius * level / Levels.TOP, RadarChart.angle(axis, spokes.size()));
  }
}
