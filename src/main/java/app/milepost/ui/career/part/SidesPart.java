package app.milepost.ui.career.part;

import app.milepost.role.Part;
import app.milepost.role.Point;
import app.milepost.ui.career.text.CardGrid;
import app.milepost.ui.career.text.Entry;
import app.milepost.ui.career.text.PartContext;
import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What speaks for something beside what speaks against it, told apart by sign and words. */
public final class SidesPart {

  private SidesPart() {}

  /** Returns the two sides, the one in favor first. */
  public static CardGrid grid(Part.Sides part, PartContext context) {
    CardGrid grid = new CardGrid(2);
    grid.add(side(part.pro(), "pro", Feather.PLUS, context));
    grid.add(side(part.con(), "con", Feather.MINUS, context));
    return grid;
  }

  private static Column side(Part.Side side, String style, Feather sign, PartContext context) {
    Column column = new Column();
    column.getStyleClass().addAll("side", style);
    Label title = Texts.heading(side.title());
    title.setGraphic(new FontIcon(sign));
    title.getStyleClass().add("side-title");
    column.getChildren().add(title);
    for (Point point : side.points()) {
      column.getChildren().add(Entry.of(point, context).withPanel());
    }
    return column;
  }
}
