package app.milepost.ui;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
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
  private final ReadOnlyBooleanWrapper followed = new ReadOnlyBooleanWrapper();
  private Runnable leaving = () -> {};

  /** Starts on a page. */
  public Navigator(Page first) {
    place = new ReadOnlyObjectWrapper<>(new Place(first, Optional.empty()));
  }

  /** Returns where the person is. */
  public ReadOnlyObjectProperty<Place> placeProperty() {
    return place.getReadOnlyProperty();
  }

  /** Returns whether a link has led to where the person is, so that they may want to go back. */
  public ReadOnlyBooleanProperty followedProperty() {
    return followed.getReadOnlyProperty();
  }

  /** Has something run each time before the person goes somewhere else. */
  public void beforeLeaving(Runnable remember) {
    leaving = remember;
  }

  /** Brings a page to the front. */
  public void go(Page page) {
    leaving.run();
    followed.set(false);
    place.set(new Place(page, Optional.empty()));
  }

  /** Brings what the guide tells about a requirement to the front. */
  public void readAbout(String requirement) {
    follow(Page.CAREER, requirement);
  }

  /** Brings the page on which a requirement is rated to the front. */
  public void rate(String requirement) {
    follow(Page.ASSESS, requirement);
  }

  /** Shows another requirement on the page that is in front, which is no place to come back to. */
  public void show(String requirement) {
    Page page = place.get().page();
    place.set(new Place(page, Optional.empty()));
    place.set(new Place(page, Optional.of(requirement)));
  }

  /** Notes that a link is about to lead to another place on the same page. */
  public void leaveByLink() {
    leaving.run();
    followed.set(true);
  }

  /** Returns to a place left before. */
  public void comeBackTo(Place before) {
    followed.set(false);
    place.set(before);
  }

  private void follow(Page page, String requirement) {
    leaveByLink();
    // Asking twice for the same requirement must be heard twice.
    place.set(new Place(page, Optional.empty()));
    place.set(new Place(page, Optional.of(requirement)));
  }
}
