package app.milepost.ui.career;

import app.milepost.ui.control.Texts;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A short list under a heading. */
final class Bullets extends VBox {

  Bullets(String heading, List<String> lines) {
    getStyleClass().add("bullets");
    getChildren().add(Texts.heading(heading));
    lines.forEach(line -> getChildren().add(line(line)));
  }

  private static HBox line(String text) {
    Label dot = new Label("•");
    dot.setMinWidth(Region.USE_PREF_SIZE);
    Label words = Texts.body(text);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(8, dot, words);
    return line;
  }
}
