package app.milepost.ui.control;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/**
 * A group of controls with one stop for the Tab key: the one used last, at first the first. The
 * arrow keys, Home and End move within.
 */
public final class OneTabStop {

  private final List<? extends Node> group;

  private OneTabStop(List<? extends Node> group) {
    this.group = group;
  }

  /** Makes a group of controls. */
  public static void among(List<? extends Node> group) {
    OneTabStop stop = new OneTabStop(List.copyOf(group));
    group.forEach(stop::add);
    group.stream().findFirst().ifPresent(stop::at);
  }

  private void add(Node node) {
    node.focusedProperty()
        .subscribe(focused -> {
          if (focused) {
            at(node);
          }
        });
    node.addEventFilter(KeyEvent.KEY_PRESSED, event -> move(node, event));
  }

  private void at(Node stop) {
    group.forEach(node -> node.setFocusTraversable(node.equals(stop)));
  }

  private void move(Node from, KeyEvent event) {
    int index = group.indexOf(from);
    int to =
        switch (event.getCode()) {
          case LEFT, UP -> index - 1;
          case RIGHT, DOWN -> index + 1;
          case HOME -> 0;
          case END -> group.size() - 1;
          default -> -1;
        };
    boolean plain = !event.isAltDown() && !event.isShortcutDown() && !event.isShiftDown();
    if (plain && (to >= 0 || event.getCode().isArrowKey())) {
      group.get(Math.clamp(to, 0, group.size() - 1)).requestFocus();
      event.consume();
    }
  }
}
