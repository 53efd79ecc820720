package app.milepost.testkit;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.testfx.api.FxRobot;
import org.testfx.api.FxRobotContext;

/**
 * Keys and mouse. Nothing here waits: TestFX waits a tenth of a second for each key, which takes
 * longer than all that the app does.
 */
public final class Hands {

  private final FxRobot robot = new FxRobot();
  private final FxRobotContext parts = robot.robotContext();

  /** Returns what finds nodes. */
  public FxRobot robot() {
    return robot;
  }

  /** Presses and releases keys one after the other. */
  public void type(KeyCode... keys) {
    for (KeyCode key : keys) {
      parts.getKeyboardRobot().pressNoWait(key);
      parts.getKeyboardRobot().releaseNoWait(key);
    }
  }

  /** Presses keys together. */
  public void chord(KeyCode... keys) {
    parts.getKeyboardRobot().pressNoWait(keys);
    parts.getKeyboardRobot().releaseNoWait(keys);
  }

  /** Writes letters into what has the keyboard. */
  public void write(Scene scene, String words) {
    words
        .codePoints()
        .mapToObj(Character::toString)
        .forEach(letter -> parts.getBaseRobot().typeKeyboard(scene, KeyCode.UNDEFINED, letter));
  }

  /** Clicks into the middle of something. */
  public void click(Node node) {
    Point2D middle = robot.point(node).query();
    parts.getMouseRobot().moveNoWait(middle);
    parts.getMouseRobot().pressNoWait(MouseButton.PRIMARY);
    parts.getMouseRobot().releaseNoWait(MouseButton.PRIMARY);
  }
}
