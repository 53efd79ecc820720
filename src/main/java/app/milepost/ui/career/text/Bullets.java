package app.milepost.ui.career.text;

import app.milepost.ui.control.Column;
import app.milepost.ui.control.Lead;
import app.milepost.ui.control.Texts;
import java.util.List;

/** A short list under a heading. */
public final class Bullets extends Column {

  /** Makes the list, with a bullet before each line. */
  public Bullets(String heading, List<String> lines) {
    getStyleClass().add("bullets");
    getChildren().add(Texts.heading(heading));
    lines.forEach(line -> getChildren().add(Lead.bullet(line)));
  }
}
