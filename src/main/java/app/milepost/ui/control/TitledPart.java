package app.milepost.ui.control;

import javafx.scene.control.Label;

/** A part of a page under its heading. */
public class TitledPart extends Column {

  /**
   * Makes an empty part.
   *
   * @param heading what it is about
   * @param lead a sentence on how to read it; empty where it explains itself
   */
  // Only JavaFX's own methods are called, which no part overrides.
  @SuppressWarnings("this-escape")
  protected TitledPart(String heading, String lead) {
    getStyleClass().add("part");
    Label title = Texts.heading(heading);
    title.getStyleClass().add("part-title");
    getChildren().add(title);
    if (!lead.isEmpty()) {
      getChildren().add(Texts.muted(lead));
    }
  }
}
