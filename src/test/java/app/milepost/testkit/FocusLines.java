package app.milepost.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Whether everything that can have the keyboard shows it.
 *
 * @param reached the ids of all that can have the keyboard, in order; of some, nothing is known
 * @param without what has no line around it when it has the keyboard
 */
public record FocusLines(List<String> reached, List<String> without) {

  /** How far the line is from the control. */
  private static final int APART = 2;

  /** Gives the keyboard to everything in the window, one after the other. */
  public static FocusLines in(AppDriver app) {
    return WaitForAsyncUtils.waitForAsyncFx(
        20_000,
        () -> {
          List<Node> controls = reachable(app.root());
          return new FocusLines(
              controls.stream().map(node -> String.valueOf(node.getId())).toList(),
              controls.stream().flatMap(control -> withoutLine(app, control)).toList());
        });
  }

  private static Stream<String> withoutLine(AppDriver app, Node control) {
    control.requestFocus();
    Node owner = app.root().getScene().getFocusOwner();
    Rectangle line = (Rectangle) app.root().lookup(".focus-ring");
    Bounds around = owner.localToScene(owner.getLayoutBounds());
    double end = app.root().getScene().getWidth() - 1;
    boolean fits =
        line.isVisible()
            && line.getX() <= Math.max(1, around.getMinX() - APART)
            && line.getX() + line.getWidth() >= Math.min(end, around.getMaxX() + APART);
    return fits ? Stream.empty() : Stream.of(control + " " + around + " " + line);
  }

  /** Looks for the line's color beside the left edge of what has the keyboard. */
  public static boolean isSeenAround(AppDriver app, Node control) {
    return WaitForAsyncUtils.waitForAsyncFx(
        5000,
        () -> {
          Rectangle line = (Rectangle) app.root().lookup(".focus-ring");
          WritableImage picture = app.root().getScene().snapshot(null);
          Bounds around = control.localToScene(control.getLayoutBounds());
          int y = (int) (around.getMinY() + around.getHeight() / 2);
          Color expected = (Color) line.getStroke();
          return Stream.of(2, 3, 4)
              .map(apart -> (int) around.getMinX() - apart)
              .filter(x -> x >= 0)
              .anyMatch(x -> picture.getPixelReader().getColor(x, y).equals(expected));
        });
  }

  private static List<Node> reachable(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return List.of();
    }
    List<Node> found = new ArrayList<>();
    if (node.isFocusTraversable()) {
      found.add(node);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> found.addAll(reachable(child)));
    }
    return found;
  }
}
