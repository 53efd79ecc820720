package app.milepost.ui.report;

import app.milepost.ui.control.Column;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.Region;

/** Parts that are there for whoever asks: closed until opened, with a click or a key. */
final class Fold extends TitledPane {

  /**
   * Makes a closed fold.
   *
   * @param heading what is inside
   * @param parts one below the other
   */
  Fold(String heading, Node... parts) {
    Column column = new Column(parts);
    column.getStyleClass().add("result");
    column.setMinHeight(Region.USE_PREF_SIZE);
    setText(heading);
    setContent(column);
    setAnimated(false);
    setExpanded(false);
    getStyleClass().add("fold");
  }
}
