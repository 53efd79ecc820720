package app.milepost.ui.window;

import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/**
 * JavaFX remembers how it set the last words it showed, whoever showed them, until it has set about
 * 65,000 letters more. Those are set here, and tell nothing.
 */
final class TextMemory {

  private static final int LINES = 300;
  private static final int LETTERS = 250;

  private TextMemory() {}

  /** Lets words be forgotten that are not on screen any more. */
  static void clear() {
    for (int i = 0; i < LINES; i++) {
      Text line = new Text(("%0" + LETTERS + "d").formatted(i));
      // Words of controls are set this way, and only those are remembered.
      line.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
      line.getLayoutBounds();
    }
  }
}
