package app.milepost.ui.control;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/**
 * The letter of a key that has just led into a text field, and must not be typed there: JavaFX
 * tells of the key first and of its letter after that, when the field has the keyboard already.
 */
public final class LetterToCome {

  private boolean coming;

  /** Watches a node and what is in it. */
  public LetterToCome(Node page) {
    page.addEventFilter(KeyEvent.KEY_PRESSED, event -> coming = false);
    page.addEventFilter(
        KeyEvent.KEY_TYPED,
        event -> {
          if (coming) {
            coming = false;
            event.consume();
          }
        });
  }

  /** Has the letter of the key just pressed ignored. */
  public void ignore() {
    coming = true;
  }
}
