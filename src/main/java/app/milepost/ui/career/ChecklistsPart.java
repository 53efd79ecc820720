package app.milepost.ui.career;

import app.milepost.assessment.Tick;
import app.milepost.role.Point;
import app.milepost.ui.career.text.CardGrid;
import app.milepost.ui.career.text.Entry;
import app.milepost.ui.career.text.Lines;
import app.milepost.ui.career.text.PartContext;
import app.milepost.ui.control.Texts;
import java.util.List;

/** Lists to go through. What is ticked in them is kept with the person. */
final class ChecklistsPart {

  private ChecklistsPart() {}

  static CardGrid grid(
      List<Point> points, PartContext context, CareerViewModel model, LiveParts live) {
    CardGrid grid = new CardGrid(2);
    for (Point point : points) {
      Entry list = new Entry(point.title(), context).at(point.id());
      list.getStyleClass().add("sheet");
      Lines.add(list, Texts::heading, point.title());
      Lines.add(list, Texts::body, point.text());
      list.getChildren().add(boxes(point, context, model, live));
      list.rest(point);
      grid.add(list, list.panel());
    }
    return grid;
  }

  private static Checklist boxes(
      Point point, PartContext context, CareerViewModel model, LiveParts live) {
    String role = context.references().pack().id();
    Checklist boxes = new Checklist(model, point, box -> new Tick(role, point.id(), box.id()));
    boxes.show(model.ticksProperty().get(), model.isTickable());
    live.add(boxes);
    return boxes;
  }
}
