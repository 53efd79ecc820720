package app.milepost.ui.control;

import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;

/**
 * Keeps a page where it is while it grows or shrinks further down. A scroll pane remembers its
 * place as a share of the page, and what it does to make up for that misses by more each time.
 */
final class KeptPlace {

  private final PageScroll scroll;
  private final ChangeListener<Bounds> onSize = (o, before, now) -> restore(now.getHeight());
  private double height;
  private double top;

  private KeptPlace(PageScroll scroll) {
    this.scroll = scroll;
  }

  static void keep(PageScroll scroll) {
    KeptPlace place = new KeptPlace(scroll);
    scroll.vvalueProperty().addListener((o, before, now) -> place.remember());
    // The skin makes up for changes too; whoever comes last has the say.
    scroll.skinProperty().addListener((o, before, now) -> place.listenLast());
  }

  private void listenLast() {
    scroll.getContent().layoutBoundsProperty().removeListener(onSize);
    scroll.getContent().layoutBoundsProperty().addListener(onSize);
  }

  /** Changes of place that come with a change of size are the skin's, not the reader's. */
  private void remember() {
    if (scroll.getContent().getLayoutBounds().getHeight() == height) {
      top = scroll.top();
    }
  }

  private void restore(double changed) {
    height = changed;
    scroll.scrollTo(top);
  }
}
