package app.milepost.testkit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.text.Text;

/** Finds what a window cuts off at its left or right. */
public final class Fitting {

  /** What rounding to whole pixels may cost. */
  private static final double ROUNDING = 1;

  private Fitting() {}

  /** Returns what does not fit the width of the window, or of whatever scrolls it up and down. */
  public static List<String> outside(Parent root) {
    List<String> found = new ArrayList<>();
    Bounds window = new BoundingBox(0, 0, root.getScene().getWidth(), root.getScene().getHeight());
    look(root, window, found);
    return found;
  }

  /** Returns the words of buttons that are cut, so that nobody can tell what they do. */
  public static List<String> cutButtons(Parent root) {
    List<String> found = new ArrayList<>();
    for (Node node : root.getChildrenUnmodifiable()) {
      if (node.isVisible() && node instanceof ButtonBase button) {
        button.lookupAll(".text").stream()
            .filter(text -> text.getParent().equals(button))
            .map(text -> ((Text) text).getText())
            .filter(shown -> shown.contains("...") && !button.getText().contains("..."))
            .forEach(found::add);
      } else if (node.isVisible() && node instanceof Parent inside) {
        found.addAll(cutButtons(inside));
      }
    }
    return found;
  }

  /** Tells of the innermost, which is what needs the room. */
  private static void look(Parent parent, Bounds seen, List<String> found) {
    for (Node node : parent.getChildrenUnmodifiable()) {
      if (node.isVisible()) {
        int before = found.size();
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        if (node instanceof Parent inside && !scrollsAcross(node)) {
          look(inside, isViewport(node) ? bounds : seen, found);
        }
        if (found.size() == before && !node.getLayoutBounds().isEmpty() && !fits(bounds, seen)) {
          found.add("%s at %s, where %s is seen".formatted(node, across(bounds), across(seen)));
        }
      }
    }
  }

  private static boolean fits(Bounds bounds, Bounds seen) {
    return bounds.getMinX() >= seen.getMinX() - ROUNDING
        && bounds.getMaxX() <= seen.getMaxX() + ROUNDING;
  }

  private static boolean isViewport(Node node) {
    return node.getStyleClass().contains("viewport");
  }

  /** What may be scrolled across is no loss. */
  private static boolean scrollsAcross(Node node) {
    return node instanceof VirtualFlow<?>
        || node instanceof TextInputControl
        || (node instanceof ScrollPane pane
            && pane.getHbarPolicy() != ScrollPane.ScrollBarPolicy.NEVER);
  }

  private static String across(Bounds bounds) {
    return "%.0f to %.0f".formatted(bounds.getMinX(), bounds.getMaxX());
  }
}
