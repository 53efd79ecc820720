package app.milepost.ui.window;

import app.milepost.ui.control.Texts;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One sentence above the page, until a person closes it. */
final class Notice extends HBox {

  Notice(String text) {
    getStyleClass().add("notice");
    setId("notice");
    setAlignment(Pos.CENTER_LEFT);
    Label label = Texts.body(text);
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    Button close = new Button("Close");
    close.setMinWidth(Region.USE_PREF_SIZE);
    close.setAccessibleText("Close this notice");
    close.setOnAction(e -> ((Pane) getParent()).getChildren().remove(this));
    getChildren().addAll(label, close);
  }
}
