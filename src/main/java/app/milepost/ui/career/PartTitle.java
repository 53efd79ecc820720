package app.milepost.ui.career;

import app.milepost.ui.control.Texts;
import javafx.scene.control.Label;

/** The heading of a part of the page. */
final class PartTitle {

  private PartTitle() {}

  static Label label(String text) {
    Label label = Texts.heading(text);
    label.getStyleClass().add("part-title");
    return label;
  }
}
