package app.milepost.chart;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds marks in drawings. */
public final class Marks {

  private Marks() {}

  public static <T extends Mark> List<T> of(Drawing drawing, Class<T> kind) {
    return drawing.marks().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  public static <T> T inked(List<T> marks, Function<T, Ink> inkOf, Ink ink) {
    return marks.stream().filter(m -> inkOf.apply(m) == ink).findFirst().orElseThrow();
  }

  /** Returns the points that place each mark. */
  public static List<Point> points(Drawing drawing) {
    return drawing.marks().stream().flatMap(Marks::points).toList();
  }

  public static boolean isInside(Point point, Drawing drawing) {
    return point.x() >= 0
        && point.x() <= drawing.width()
        && point.y() >= 0
        && point.y() <= drawing.height();
  }

  private static Stream<Point> points(Mark mark) {
    return switch (mark) {
      case Mark.Line line -> Stream.of(line.from(), line.to());
      case Mark.Polygon polygon -> polygon.corners().stream();
      case Mark.Arc arc -> Stream.of(arc.center());
      case Mark.Box box ->
          Stream.of(
              box.corner(),
              new Point(box.corner().x() + box.width(), box.corner().y() + box.height()));
      case Mark.Dot dot -> Stream.of(dot.center());
      case Mark.Label label -> Stream.of(label.at());
    };
  }
}
