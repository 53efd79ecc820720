package app.milepost.ui.window;

import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;

/**
 * Keeps the keyboard on the page when what had it goes, such as a button that has done its work.
 * JavaFX gives it to the first control of the window then, far from where the person was.
 */
final class LostKeyboard {

  private final Pane pages;
  private final Runnable onPulse = this::bringBack;
  private boolean lost;

  private LostKeyboard(Pane pages) {
    this.pages = pages;
  }

  /**
   * Begins, for as long as the window lives.
   *
   * @param pages holds the page in front
   */
  static void comesBackTo(Pane pages) {
    LostKeyboard lost = new LostKeyboard(pages);
    pages
        .sceneProperty()
        .subscribe((before, now) -> {
          if (before != null) {
            before.removePostLayoutPulseListener(lost.onPulse);
          }
          if (now != null) {
            now.addPostLayoutPulseListener(lost.onPulse);
          }
        });
    pages
        .sceneProperty()
        .flatMap(Scene::focusOwnerProperty)
        .addListener((o, before, now) -> lost.moved(before, now));
  }

  private void moved(Node before, Node now) {
    if (before != null && !canHaveKeyboard(before) && !isOnPage(now)) {
      // JavaFX is still about to give it to somebody, in one step or in two.
      lost = true;
      Platform.requestNextPulse();
    }
  }

  private void bringBack() {
    Scene scene = pages.getScene();
    boolean gone = lost && scene != null && !isOnPage(scene.getFocusOwner());
    lost = false;
    if (gone) {
      pages.getChildren().stream()
          .filter(Node::isVisible)
          .findFirst()
          .ifPresent(Headings::focusFirst);
    }
  }

  private static boolean canHaveKeyboard(Node node) {
    return node.getScene() != null && !node.isDisabled() && up(node).allMatch(Node::isVisible);
  }

  private boolean isOnPage(Node node) {
    return up(node).anyMatch(pages::equals);
  }

  private static Stream<Node> up(Node node) {
    return Stream.iterate(node, Objects::nonNull, Node::getParent);
  }
}
