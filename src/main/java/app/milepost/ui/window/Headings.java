package app.milepost.ui.window;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;

/** Where somebody who moves by keyboard, or listens, arrives on a page: at its first heading. */
final class Headings {

  private static final String HEADING = "page-title";

  private Headings() {}

  /** Gives the keyboard to a page's first heading, or to the page where it has none yet. */
  static void focusFirst(Node page) {
    // What scrolls is only there once it has been styled.
    page.applyCss();
    first(page).orElse(page).requestFocus();
  }

  private static Optional<Node> first(Node node) {
    if (!node.isVisible()) {
      return Optional.empty();
    }
    if (node.getStyleClass().contains(HEADING)) {
      return Optional.of(node);
    }
    Stream<Node> inside =
        node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream() : Stream.empty();
    return inside.flatMap(child -> first(child).stream()).findFirst();
  }
}
