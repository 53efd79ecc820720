package app.milepost.ui.control;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;

/**
 * A page longer than the window. Unlike a plain {@link ScrollPane} it listens to Page Up, Page
 * Down, Home and End whichever of its controls has the keyboard.
 */
public final class PageScroll extends ScrollPane {

  /** What stays in sight of the page before, as a share of the window. */
  private static final double OVERLAP = 0.1;

  /** Room left above what is brought to the top. */
  private static final double ABOVE = 24;

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
    KeptPlace.keep(this);
  }

  /** Returns how much of the content has scrolled out above. */
  public double top() {
    return Math.max(0, hidden()) * getVvalue();
  }

  /** Scrolls to where it was, as {@link #top} told then. */
  public void returnTo(double top) {
    scrollTo(top);
  }

  /** Returns how far below the upper end of the content something in it lies. */
  public double distance(Node inside) {
    return getContent().sceneToLocal(inside.localToScene(0, 0)).getY();
  }

  /** Scrolls until something in the content stands at the top, as far as the content reaches. */
  public void bring(Node inside) {
    scrollTo(distance(inside) - ABOVE);
  }

  /** Scrolls no further than it takes to have something in sight. */
  public void reveal(Node inside) {
    double top = distance(inside);
    double height = inside.getLayoutBounds().getHeight();
    double seen = getViewportBounds().getHeight();
    if (top - ABOVE < top()) {
      scrollTo(top - ABOVE);
    } else if (top + height + ABOVE > top() + seen) {
      scrollTo(top + height + ABOVE - seen);
    }
  }

  /** As {@link #bring}, on a page that has just come to the front and is not laid out yet. */
  public void bringAtOnce(Node inside) {
    if (getScene() != null) {
      getScene().getRoot().applyCss();
      getScene().getRoot().layout();
      bring(inside);
    }
  }

  /** Returns the page that something stands on, if it does. */
  public static Optional<PageScroll> around(Node inside) {
    for (Parent parent = inside.getParent(); parent != null; parent = parent.getParent()) {
      if (parent instanceof PageScroll page) {
        return Optional.of(page);
      }
    }
    return Optional.empty();
  }

  /**
   * Scrolls to a place, as far as the content reaches.
   *
   * @param top how much of the content is to be scrolled out above
   */
  public void scrollTo(double top) {
    double hidden = hidden();
    if (hidden > 0) {
      setVvalue(Math.clamp(top / hidden, getVmin(), getVmax()));
    }
  }

  private double hidden() {
    return getContent().getLayoutBounds().getHeight() - getViewportBounds().getHeight();
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
    double hidden = hidden();
    if (hidden > 0) {
      double step = direction * (1 - OVERLAP) * getViewportBounds().getHeight() / hidden;
      setVvalue(Math.clamp(getVvalue() + step, getVmin(), getVmax()));
    }
  }
}
