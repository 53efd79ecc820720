package app.milepost.ui.career.find;

import app.milepost.role.RolePack;
import app.milepost.search.GuideIndex;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Looks for words in the guide of the career on show. */
public final class FindViewModel {

  private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(Found.NOTHING);
  private final ReadOnlyObjectProperty<Optional<RolePack>> role;

  /** The pack that was read for searching, and what came of it. */
  private record Read(RolePack pack, GuideIndex index) {}

  private Optional<Read> read = Optional.empty();

  /**
   * Makes the model and follows a career from now on.
   *
   * @param role whose guide is on show, once it is there
   */
  public FindViewModel(ReadOnlyObjectProperty<Optional<RolePack>> role) {
    this.role = role;
    role.addListener((o, before, now) -> {
      if (found.get().isSearching()) {
        look(found.get().query());
      }
    });
  }

  /** Returns what is looked for and found. */
  public ReadOnlyObjectProperty<Found> foundProperty() {
    return found.getReadOnlyProperty();
  }

  /** Reads the career now, so that the first letter typed need not wait for it. */
  public void prepare() {
    index();
  }

  /** Looks for words; none end the search. */
  public void look(String query) {
    boolean searching = GuideIndex.isSearchable(query);
    found.set(Found.of(query, searching ? index() : GuideIndex.EMPTY));
  }

  /** Means another hit, so many further on. */
  public void choose(int step) {
    Found now = found.get();
    found.set(now.choose(now.at() + step));
  }

  /** Goes to the hit that is meant, or so many further on from where it last went. */
  public void go(int step) {
    found.set(found.get().go(step));
  }

  /** Goes to one hit, counted from 0. */
  public void goTo(int hit) {
    found.set(found.get().choose(hit).go(1));
  }

  /** Reads each pack once. */
  private GuideIndex index() {
    Optional<RolePack> pack = role.get();
    if (!read.map(Read::pack).equals(pack)) {
      read = pack.map(p -> new Read(p, GuideIndex.of(p)));
    }
    return read.map(Read::index).orElse(GuideIndex.EMPTY);
  }
}
