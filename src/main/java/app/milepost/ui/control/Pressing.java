package app.milepost.ui.control;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;

/** The keys that press whatever has the keyboard, as they press a button. */
public final class Pressing {

  private static final KeyCodeCombination ENTER = new KeyCodeCombination(KeyCode.ENTER);
  private static final KeyCodeCombination SPACE = new KeyCodeCombination(KeyCode.SPACE);

  private Pressing() {}

  /** Returns whether a key that went down presses what has the keyboard. */
  public static boolean matches(KeyEvent event) {
    return byEnter(event) || SPACE.match(event);
  }

  /** Returns whether it is the one that a toggle button does not know by itself. */
  public static boolean byEnter(KeyEvent event) {
    return ENTER.match(event);
  }
}
