package app.milepost.ui;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which page is in front, and what it should show. */
public final class Navigator {

  /**
   * A place in the window.
   *
   * @param page the page in front
   * @param requirement id of the requirement it should show, if any in particular
   */
  public record Place(Page page, Optional<String> requirement) {}

  private final ReadOnlyObjectWrapper<Place> place;

  /** Starts on a page. */
  public Navigator(Page first) {
    place = new ReadOnlyObjectWrapper<>(new Place(first, Optional.empty()));
  }

  /** Returns where the person is. */
  public ReadOnlyObjectProperty<Place> placeProperty() {
    return place.getReadOnlyProperty();
  }

  /** Brings a page to the front. */
  public void go(Page page) {
    place.set(new Place(page, Optional.empty()));
  }

  /** Brings what the guide tells about a requirement to the front. */
  public void readAbout(String requirement) {
    go(Page.CAREER);
    place.set(new Place(Page.CAREER, Optional.of(requirement)));
  }

  /** Brings the page on which a requirement is rated to the front. */
  public void rate(String requirement) {
    // Asking twice for the same requirement must be heard twice.
    go(Page.ASSESS);
    place.set(new Place(Page.ASSESS, Optional.of(requirement)));
  }
}
