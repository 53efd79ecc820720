package app.milepost.ui.career.part;

import app.milepost.role.Point;
import app.milepost.ui.career.text.Entry;
import app.milepost.ui.career.text.PartContext;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.Lead;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Points one after the other, numbered. */
public final class NumberedPoints extends Column {

  /** Makes the points in the order given, numbered from 1. */
  public NumberedPoints(List<Point> points, PartContext context) {
    getStyleClass().add("numbered");
    for (int i = 0; i < points.size(); i++) {
      getChildren().add(step(i + 1, points.get(i), context));
    }
  }

  private static Lead step(int number, Point point, PartContext context) {
    Label badge = new Label(Integer.toString(number));
    badge.getStyleClass().add("number");
    badge.setMinWidth(Region.USE_PREF_SIZE);
    Region words = Entry.of(point, context).withPanel();
    return new Lead(badge, 16, words);
  }
}
