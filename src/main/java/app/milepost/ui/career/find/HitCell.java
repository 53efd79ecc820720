package app.milepost.ui.career.find;

import app.milepost.search.Hit;
import app.milepost.ui.control.Texts;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

/** A hit in a list: what it is called, the words around it and its chapter. */
final class HitCell extends ListCell<Hit> {

  HitCell() {
    getStyleClass().add("hit");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    // Words wrap at the list's width; a cell's own is that of its content.
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(Hit hit, boolean empty) {
    super.updateItem(hit, empty);
    if (empty || hit == null) {
      setGraphic(null);
      setAccessibleText("");
    } else {
      String where = (hit.isInside() ? "Inside a longer word · " : "") + hit.chapter();
      VBox lines = new VBox(new MarkedText(hit.heading(), "hit-heading"));
      lines.getStyleClass().add("hit-lines");
      if (!hit.snippet().text().isEmpty()) {
        lines.getChildren().add(new MarkedText(hit.snippet(), "hit-snippet"));
      }
      lines.getChildren().add(Texts.caption(where));
      setGraphic(lines);
      setAccessibleText("%s. %s. %s".formatted(hit.heading().text(), hit.snippet().text(), where));
    }
  }
}
