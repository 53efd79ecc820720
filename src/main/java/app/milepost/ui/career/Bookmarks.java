package app.milepost.ui.career;

import app.milepost.settings.OpenChapter;
import app.milepost.ui.career.text.Heading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;

/** Which page of the guide is open, and where each was left. */
final class Bookmarks {

  private final ObjectProperty<Optional<OpenChapter>> last;
  private final Map<String, Double> places = new HashMap<>();
  private String role = "";
  private List<Heading> pages = List.of();
  private int at;

  /**
   * Begins without pages.
   *
   * @param last which page of which role was open last; follows what is opened
   */
  Bookmarks(ObjectProperty<Optional<OpenChapter>> last) {
    this.last = last;
  }

  /**
   * Opens, of other pages, the one that was open last, or else the first.
   *
   * @param owner id of the role whose pages they are
   */
  void show(String owner, List<Heading> changed) {
    role = owner;
    pages = List.copyOf(changed);
    places.clear();
    Optional<String> open =
        last.get().filter(chapter -> chapter.role().equals(owner)).map(OpenChapter::anchor);
    at =
        pages.stream()
            .filter(page -> open.equals(Optional.of(page.anchor())))
            .findFirst()
            .map(pages::indexOf)
            .orElse(0);
    keep();
  }

  /** Lets go of all pages, until there are others. */
  void clear() {
    pages = List.of();
    places.clear();
  }

  /** Opens a page. */
  void turnTo(Heading page) {
    at = pages.indexOf(page);
    keep();
  }

  private void keep() {
    current().ifPresent(page -> last.set(Optional.of(new OpenChapter(role, page.anchor()))));
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
