package app.milepost.ui.career.part;

import app.milepost.role.Point;
import app.milepost.ui.career.text.CardGrid;
import app.milepost.ui.career.text.Entry;
import app.milepost.ui.career.text.PartContext;
import java.util.List;

/** Points in two columns, in no order. */
public final class PointsPart {

  private PointsPart() {}

  /** Returns the points, side by side where there is room for two. */
  public static CardGrid grid(List<Point> points, PartContext context) {
    CardGrid grid = new CardGrid(2);
    for (Point point : points) {
      Entry entry = Entry.of(point, context);
      grid.add(entry, entry.panel());
    }
    return grid;
  }
}
