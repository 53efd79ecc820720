package app.milepost.ui.career;

import app.milepost.ui.control.PageScroll;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.util.Duration;

/** Leads to an anchor: builds what is not built yet, opens what hides it, scrolls and marks it. */
final class Jumps {

  private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");
  private static final Duration MARKED = Duration.seconds(2);

  private final PageScroll scroll;
  private final Anchors anchors;
  private final PartByPart parts;
  private final List<Node> built;
  private Runnable unmark = () -> {};

  /**
   * Prepares to jump.
   *
   * @param scroll what scrolls
   * @param anchors what the page tells so far
   * @param parts what is still to be built
   * @param built what has been, in a list that grows as parts are built
   */
  Jumps(PageScroll scroll, Anchors anchors, PartByPart parts, List<Node> built) {
    this.built = built;
    this.scroll = scroll;
    this.anchors = anchors;
    this.parts = parts;
  }

  /** Goes there at once, if the page tells of it. The page must be in a scene. */
  void to(String anchor) {
    int before = built.size();
    parts.buildUntil(() -> anchors.find(anchor).isPresent());
    // Styling the whole page anew would take longer than a frame.
    built.subList(before, built.size()).forEach(Node::applyCss);
    anchors.find(anchor).ifPresent(this::show);
  }

  private void show(Anchors.Spot spot) {
    spot.open().run();
    spot.node().applyCss();
    scroll.getScene().getRoot().layout();
    scroll.bring(spot.node());
    if (spot.node().getAccessibleText() == null) {
      spot.node().setAccessibleText(spot.name());
    }
    spot.node().requestFocus();
    mark(spot.node());
  }

  private void mark(Node node) {
    unmark.run();
    PauseTransition pause = new PauseTransition(MARKED);
    unmark =
        () -> {
          pause.stop();
          node.pseudoClassStateChanged(FOUND, false);
        };
    node.pseudoClassStateChanged(FOUND, true);
    pause.setOnFinished(e -> unmark.run());
    pause.play();
  }
}
