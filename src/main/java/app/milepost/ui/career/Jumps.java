package app.milepost.ui.career;

import app.milepost.ui.career.text.Anchors;
import app.milepost.ui.control.PageScroll;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;

/** Leads to an anchor: builds what is not built yet, opens what hides it, scrolls and marks it. */
final class Jumps {

  private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");
  private static final Duration MARKED = Duration.seconds(2);

  /** What wraps may find its height only once it knows its width, as in any frame. */
  private static final int PASSES = 3;

  private final PageScroll scroll;
  private final Anchors anchors;
  private final PartByPart parts;
  private final List<Node> built;
  private Optional<Node> target = Optional.empty();
  private Runnable unmark = () -> {};

  /**
   * Prepares to jump.
   *
   * @param seen whether the page is in front
   * @param scroll what scrolls
   * @param anchors what the page tells so far
   * @param built what has been, in a list that grows as parts are built
   */
  Jumps(BooleanSupplier seen, PageScroll scroll, Anchors anchors, List<Node> built) {
    parts = new PartByPart(seen, this::settle);
    this.built = built;
    this.scroll = scroll;
    this.anchors = anchors;
    // What follows a press, such as its click, belongs to the jump itself.
    scroll.addEventFilter(ScrollEvent.SCROLL, e -> moveOn());
    scroll.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> moveOn());
    scroll.addEventFilter(KeyEvent.KEY_PRESSED, e -> moveOn());
  }

  /** Returns what builds the page. */
  PartByPart parts() {
    return parts;
  }

  /**
   * Goes there at once, if the page tells of it. The page must be in a scene.
   *
   * @param begun whether the page was begun just now, so that nothing on it has been laid out
   */
  void to(String anchor, boolean begun) {
    int before = begun ? 0 : built.size();
    parts.buildUntil(() -> anchors.find(anchor).isPresent());
    // Styling the whole page anew would take longer than a frame.
    built.subList(before, built.size()).forEach(Node::applyCss);
    anchors.find(anchor).ifPresent(this::show);
  }

  /**
   * Shows a page that was just begun, from a place in it on, and gives that the keyboard.
   *
   * @param anchor of the page
   * @param top how much of it is to be scrolled out above
   */
  void open(String anchor, double top) {
    moveOn();
    if (top > 0) {
      parts.buildUntil(() -> false);
      layOut(built);
      scroll.scrollTo(top);
      firstInSight().ifPresent(Node::requestFocus);
    } else {
      scroll.setVvalue(0);
      anchors.find(anchor).ifPresent(Jumps::focus);
    }
  }

  /**
   * Shows a page that was just begun as it was when somebody left it.
   *
   * @param top how much of it is to be scrolled out above
   * @param keyboard what was heard of whatever had the keyboard
   */
  void comeBack(double top, Optional<String> keyboard) {
    moveOn();
    parts.buildUntil(() -> false);
    layOut(built);
    scroll.scrollTo(top);
    keyboard.flatMap(this::named).or(this::firstInSight).ifPresent(Node::requestFocus);
  }

  private Optional<Node> named(String heard) {
    return built.stream()
        .flatMap(part -> part.lookupAll("*").stream())
        .filter(node -> heard.equals(node.getAccessibleText()))
        .findFirst();
  }

  private Optional<Node> firstInSight() {
    return built.stream()
        .filter(part -> scroll.distance(part) + part.getLayoutBounds().getHeight() > scroll.top())
        .findFirst();
  }

  private void layOut(List<Node> changed) {
    changed.forEach(Node::applyCss);
    for (int pass = 0; pass < PASSES; pass++) {
      scroll.getScene().getRoot().layout();
    }
  }

  private static void focus(Anchors.Spot spot) {
    if (spot.node().getAccessibleText() == null) {
      spot.node().setAccessibleText(spot.name());
    }
    spot.node().requestFocus();
  }

  private void show(Anchors.Spot spot) {
    spot.open().run();
    layOut(List.of(spot.node()));
    scroll.bring(spot.node());
    target = Optional.of(spot.node());
    parts.start();
    focus(spot);
    mark(spot.node());
  }

  /**
   * Keeps what was jumped to in its place while the page is still being built, unless the reader
   * has moved on. Near the end of what was built there is not yet enough below it to bring it up.
   */
  private void settle() {
    target.ifPresent(scroll::bring);
    if (parts.isDone()) {
      target = Optional.empty();
    }
  }

  private void moveOn() {
    target = Optional.empty();
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
