package app.milepost.ui.career.text;

import app.milepost.ui.control.Column;
import app.milepost.ui.control.Texts;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A short list under a heading. */
public final class Bullets extends Column {

  /** Makes the list, with a bullet before each line. */
  public Bullets(String heading, List<String> lines) {
    getStyleClass().add("bullets");
    getChildren().add(Texts.heading(heading));
    lines.forEach(line -> getChildren().add(line(line)));
  }

  static Lead line(String text) {
    Label dot = new Label("•");
    dot.setMinWidth(Region.USE_PREF_SIZE);
    return new Lead(dot, 8, Texts.body(text));
  }
}
