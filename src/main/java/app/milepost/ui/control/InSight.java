package app.milepost.ui.control;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Has the parts of a long page painted only near where it is read. JavaFX draws all that a scroll
 * pane holds for each step of scrolling, however far out of sight, and cuts it off afterwards.
 *
 * <p>The other parts are made see-through, not hidden: they keep their place, and the keyboard,
 * screen readers and jumps still find them.
 */
public final class InSight {

  /** How far beyond what is in sight parts are painted, as a share of the window. */
  private static final double BEYOND = 0.5;

  private final PageScroll scroll;
  private final Pane column;

  private InSight(PageScroll scroll, Pane column) {
    this.scroll = scroll;
    this.column = column;
  }

  /**
   * Begins, for as long as the page lives.
   *
   * @param scroll the page
   * @param column somewhere in its content; its children are the parts
   */
  public static void paint(PageScroll scroll, Pane column) {
    InSight sight = new InSight(scroll, column);
    scroll.vvalueProperty().subscribe(sight::all);
    scroll.viewportBoundsProperty().subscribe(sight::all);
    scroll.getContent().layoutBoundsProperty().subscribe(sight::all);
    column.getChildren().addListener((ListChangeListener<Node>) sight::added);
  }

  private void added(ListChangeListener.Change<? extends Node> change) {
    while (change.next()) {
      for (Node part : change.getAddedSubList()) {
        part.boundsInParentProperty().subscribe(() -> part(part, scroll.distance(column)));
      }
    }
  }

  private void all() {
    double above = scroll.distance(column);
    column.getChildren().forEach(part -> part(part, above));
  }

  private void part(Node part, double above) {
    double window = scroll.getViewportBounds().getHeight();
    double begin = above + part.getBoundsInParent().getMinY() - scroll.top();
    double end = above + part.getBoundsInParent().getMaxY() - scroll.top();
    boolean near = end >= -BEYOND * window && begin <= (1 + BEYOND) * window;
    part.setOpacity(near ? 1 : 0);
  }
}
