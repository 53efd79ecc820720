package app.milepost.ui.career;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which page of the guide is open, and where each was left. */
final class Bookmarks {

  private final Map<String, Double> places = new HashMap<>();
  private List<Heading> pages = List.of();
  private int at;

  /** Opens the first of other pages. */
  void show(List<Heading> changed) {
    pages = List.copyOf(changed);
    places.clear();
    at = 0;
  }

  /** Opens a page. */
  void turnTo(Heading page) {
    at = pages.indexOf(page);
  }

  Optional<Heading> current() {
    return page(at);
  }

  /** Returns the page so many further on, if there is one. */
  Optional<Heading> step(int further) {
    return page(at + further);
  }

  private Optional<Heading> page(int index) {
    return index >= 0 && index < pages.size() ? Optional.of(pages.get(index)) : Optional.empty();
  }

  /**
   * Remembers how far the open page was read.
   *
   * @param top how much of it has scrolled out above
   */
  void leave(double top) {
    current().ifPresent(page -> places.put(page.anchor(), top));
  }

  /** Returns how far a page was read when it was left, 0 where it was not open yet. */
  double place(Heading page) {
    return places.getOrDefault(page.anchor(), 0.0);
  }
}
