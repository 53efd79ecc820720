package app.milepost.ui.career;

import app.milepost.role.Point;
import java.util.List;

/** Points in two columns, in no order. */
final class PointsPart {

  private PointsPart() {}

  static CardGrid grid(List<Point> points, PartContext context) {
    CardGrid grid = new CardGrid(2);
    for (Point point : points) {
      Entry entry = Entry.of(point, context);
      grid.add(entry, entry.panel());
    }
    return grid;
  }
}
