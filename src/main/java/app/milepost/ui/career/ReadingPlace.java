package app.milepost.ui.career;

import app.milepost.ui.control.PageScroll;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which heading the reader is under: the last one that has passed the upper part of the window. */
final class ReadingPlace {

  /** How far down a heading still counts as passed, as a share of the window. */
  private static final double PASSED = 0.3;

  private final PageScroll scroll;
  private final Anchors anchors;
  private final ReadOnlyObjectWrapper<Optional<Heading>> current =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private List<Heading> headings = List.of();

  ReadingPlace(PageScroll scroll, Anchors anchors) {
    this.scroll = scroll;
    this.anchors = anchors;
    scroll.vvalueProperty().subscribe(this::find);
    scroll.viewportBoundsProperty().subscribe(this::find);
    scroll.getContent().layoutBoundsProperty().subscribe(this::find);
  }

  /** Follows other headings from now on. */
  void follow(List<Heading> changed) {
    headings = changed;
    find();
  }

  ReadOnlyObjectProperty<Optional<Heading>> currentProperty() {
    return current.getReadOnlyProperty();
  }

  private void find() {
    double line = scroll.top() + PASSED * scroll.getViewportBounds().getHeight();
    Optional<Heading> found = headings.stream().findFirst();
    for (Heading heading : headings) {
      Optional<Anchors.Spot> spot = anchors.find(heading.anchor());
      if (spot.isEmpty() || scroll.distance(spot.get().node()) > line) {
        break;
      }
      found = Optional.of(heading);
    }
    current.set(found);
  }
}
