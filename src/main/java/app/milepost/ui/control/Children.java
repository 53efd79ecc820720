package app.milepost.ui.control;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;

/**
 * Changes what a parent holds, or shows, without touching what stays: a node put back is styled
 * anew.
 */
public final class Children {

  private Children() {}

  /**
   * Makes a parent's children equal to what is wanted, in order.
   *
   * @param children of a parent
   * @param wanted each at most once
   */
  public static void arrange(List<Node> children, List<? extends Node> wanted) {
    Set<Node> kept = new HashSet<>(wanted);
    children.removeIf(child -> !kept.contains(child));
    for (int i = 0; i < wanted.size(); i++) {
      Node next = wanted.get(i);
      // One that moved down would push every other up, one by one; it is taken out first.
      if (!isAt(children, i, next) && isAt(children, i + 1, next)) {
        children.remove(i);
      }
      if (!isAt(children, i, next)) {
        children.remove(next);
        children.add(i, next);
      }
    }
  }

  /** Shows something, or takes it away together with its room. */
  public static void show(Node node, boolean seen) {
    node.setVisible(seen);
    node.setManaged(seen);
  }

  private static boolean isAt(List<Node> children, int index, Node node) {
    return index < children.size() && children.get(index).equals(node);
  }
}
