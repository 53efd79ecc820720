package app.milepost.ui.window;

import app.milepost.ui.Navigator;
import app.milepost.ui.control.PageScroll;
import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;

/** Where somebody has been before: the page, the place on it and what had the keyboard there. */
final class WayBack {

  private static final int MOST = 50;

  private final Deque<Stop> stops = new ArrayDeque<>();
  private final ReadOnlyObjectWrapper<Optional<Navigator.Place>> latest =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /**
   * One place to come back to.
   *
   * @param place the page, and the requirement that was in front there
   * @param keyboard what had the keyboard, as long as it is there
   * @param scroll what scrolls around it, as long as it is there
   * @param top how far that was scrolled
   * @param here shows on the page what it showed
   */
  private record Stop(
      Navigator.Place place,
      WeakReference<Node> keyboard,
      WeakReference<PageScroll> scroll,
      double top,
      Runnable here) {

    void show() {
      here.run();
      Optional.ofNullable(scroll.get()).ifPresent(scrolled -> scrolled.returnTo(top));
      Optional.ofNullable(keyboard.get())
          .filter(node -> node.getScene() != null)
          .filter(node -> up(node).allMatch(Node::isVisible))
          .ifPresent(Node::requestFocus);
    }
  }

  /** Returns where a step back leads, if anywhere. */
  ReadOnlyObjectProperty<Optional<Navigator.Place>> latestProperty() {
    return latest.getReadOnlyProperty();
  }

  /**
   * Remembers a place that is being left.
   *
   * @param here shows on the page what it shows now
   */
  void leave(Navigator.Place place, Optional<Node> keyboard, Runnable here) {
    Optional<PageScroll> scroll =
        keyboard.stream()
            .flatMap(WayBack::up)
            .filter(PageScroll.class::isInstance)
            .map(PageScroll.class::cast)
            .findFirst();
    stops.push(
        new Stop(
            place,
            new WeakReference<>(keyboard.orElse(null)),
            new WeakReference<>(scroll.orElse(null)),
            scroll.map(PageScroll::top).orElse(0.0),
            here));
    if (stops.size() > MOST) {
      stops.removeLast();
    }
    refresh();
  }

  /** Goes one place back, if there is one. */
  void go(Navigator navigator) {
    Optional.ofNullable(stops.poll())
        .ifPresent(stop -> {
          refresh();
          navigator.comeBackTo(stop.place());
          stop.show();
        });
  }

  private void refresh() {
    latest.set(Optional.ofNullable(stops.peek()).map(Stop::place));
  }

  private static Stream<Node> up(Node node) {
    return Stream.iterate(node, Objects::nonNull, Node::getParent);
  }
}
