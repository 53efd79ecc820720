package app.milepost.ui.report;

import app.milepost.ui.control.Column;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Label;

/** Texts, one below the other; those that stay the same are left alone. */
final class TextLines extends Column {

  private final Function<String, Label> maker;
  private List<String> shown = List.of();

  /**
   * Makes an empty list.
   *
   * @param style a style class
   * @param maker makes a line of a text
   */
  TextLines(String style, Function<String, Label> maker) {
    this.maker = maker;
    getStyleClass().add(style);
  }

  void show(List<String> texts) {
    if (!texts.equals(shown)) {
      shown = texts;
      getChildren().setAll(texts.stream().map(maker).toList());
    }
  }
}
