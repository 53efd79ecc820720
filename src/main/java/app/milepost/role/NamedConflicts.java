package app.milepost.role;

import java.util.List;
import java.util.stream.Stream;

/** Which conflicts the entries of a part name. */
final class NamedConflicts {

  private NamedConflicts() {}

  /** Returns their ids in the order of the entries, each as often as it is named. */
  static Stream<String> in(Part part) {
    return switch (part) {
      case Part.Points points -> ofPoints(points.points());
      case Part.Ranges ranges -> ofPoints(ranges.points());
      case Part.Sides sides ->
          Stream.concat(ofPoints(sides.pro().points()), ofPoints(sides.con().points()));
      case Part.Routes routes -> routes.routes().stream().flatMap(r -> r.conflicts().stream());
      case Part.Credentials held ->
          held.credentials().stream().flatMap(c -> c.conflicts().stream());
      case Part.Table table -> Stream.empty();
      case Part.Related related -> Stream.empty();
      case Part.OfPack kept -> Stream.empty();
    };
  }

  private static Stream<String> ofPoints(List<Point> points) {
    return points.stream().flatMap(point -> point.conflicts().stream());
  }
}
