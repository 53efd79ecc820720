package app.milepost.ui;

import javafx.scene.input.KeyEvent;

/** A page that answers to single keys, wherever the keyboard is in the window. */
public interface PageKeys {

  /**
   * Answers to a key that nothing else has used.
   *
   * @return whether it did
   */
  boolean onKey(KeyEvent event);

  /** Takes the keyboard, when the page comes to the front. */
  void takeKeyboard();
}
