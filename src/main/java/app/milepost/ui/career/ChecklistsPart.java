package app.milepost.ui.career;

import app.milepost.role.Box;
import app.milepost.role.Point;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** Lists to go through. Their boxes are drawn as on paper: nothing here would keep a tick. */
final class ChecklistsPart {

  private ChecklistsPart() {}

  static CardGrid grid(List<Point> points, PartContext context) {
    CardGrid grid = new CardGrid(2);
    for (Point point : points) {
      Entry list = new Entry(point.title(), context).at(point.id());
      list.getStyleClass().add("sheet");
      Lines.add(list, Texts::heading, point.title());
      Lines.add(list, Texts::body, point.text());
      list.getChildren().add(boxes(point.toTick()));
      list.rest(point);
      grid.add(list, list.panel());
    }
    return grid;
  }

  private static Column boxes(List<Box> toTick) {
    Column boxes = new Column();
    boxes.getStyleClass().add("boxes");
    toTick.forEach(box -> boxes.getChildren().add(line(box.text())));
    return boxes;
  }

  private static Lead line(String item) {
    Region box = new Region();
    box.getStyleClass().add("box");
    box.setAccessibleRole(AccessibleRole.NODE);
    return new Lead(box, 8, Texts.body(item));
  }
}
