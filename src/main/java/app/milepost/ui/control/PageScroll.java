package app.milepost.ui.control;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;

/**
 * A page longer than the window. Unlike a plain {@link ScrollPane} it listens to Page Up, Page
 * Down, Home and End whichever of its controls has the keyboard.
 */
public final class PageScroll extends ScrollPane {

  /** What stays in sight of the page before, as a share of the window. */
  private static final double OVERLAP = 0.1;

  /**
   * Makes a page that is as wide as the window.
   *
   * @param content what scrolls
   */
  public PageScroll(Node content) {
    super(content);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
  }

  private void onKey(KeyEvent event) {
    switch (event.getCode()) {
      case PAGE_DOWN -> turn(1);
      case PAGE_UP -> turn(-1);
      case HOME -> setVvalue(getVmin());
      case END -> setVvalue(getVmax());
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void turn(int direction) {
    Bounds window = getViewportBounds();
    double hidden = getContent().getLayoutBounds().getHeight() - window.getHeight();
    if (hidden > 0) {
      double step = direction * (1 - OVERLAP) * window.getHeight() / hidden;
      setVvalue(Math.clamp(getVvalue() + step, getVmin(), getVmax()));
    }
  }
}
