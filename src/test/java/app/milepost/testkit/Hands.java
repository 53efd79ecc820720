package app.milepost.testkit;

import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.testfx.api.FxRobot;
import org.testfx.api.FxRobotContext;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Keys and mouse. Nothing here waits for what follows: TestFX waits a tenth of a second for each
 * key, which takes longer than all that the app does.
 */
public final class Hands {

  /** More than any page has controls, so that one that was passed by is come to again. */
  private static final int MOST_TABS = 400;

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

  /** Presses Tab until something has the keyboard. */
  public void tabTo(String id, Supplier<String> focused) {
    for (int i = 0; i < MOST_TABS && !focused.get().equals(id); i++) {
      type(KeyCode.TAB);
      // What comes next only has to have the keyboard, not to be laid out.
      WaitForAsyncUtils.waitForFxEvents(1);
    }
    if (!focused.get().equals(id)) {
      throw new AssertionError("the keyboard never reaches " + id);
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
    // Where a node is gets worked out by the one who asks, who must not meet the window doing so.
    Point2D middle = WaitForAsyncUtils.waitForAsyncFx(5000, () -> robot.point(node).query());
    parts.getMouseRobot().moveNoWait(middle);
    parts.getMouseRobot().pressNoWait(MouseButton.PRIMARY);
    parts.getMouseRobot().releaseNoWait(MouseButton.PRIMARY);
  }
}
