package app.milepost.ui.career.text;

import app.milepost.ui.control.Texts;
import javafx.scene.control.Label;

/** The heading of a part of the page. */
public final class PartTitle {

  private PartTitle() {}

  /** Returns a label that looks like the title of a part. */
  public static Label label(String text) {
    Label label = Texts.heading(text);
    label.getStyleClass().add("part-title");
    return label;
  }
}
