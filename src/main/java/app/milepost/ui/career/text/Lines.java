package app.milepost.ui.career.text;

import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** Adds what a pack says to a page, and nothing where it says nothing. */
public final class Lines {

  private Lines() {}

  /**
   * Adds a text below what is there, unless the text is empty.
   *
   * @param style makes the label
   */
  public static void add(Pane to, Function<String, Label> style, String text) {
    if (!text.isEmpty()) {
      to.getChildren().add(style.apply(text));
    }
  }
}
