package app.milepost.ui.people;

import app.milepost.ui.folder.Picked;
import app.milepost.ui.folder.PickedPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What is late or comes soon with all clients, and the way to whom it is about. */
final class FollowUpModel {

  private final PickedPeople picked;
  private final Supplier<LocalDate> today;
  private final ReadOnlyObjectWrapper<List<FollowUps>> found =
      new ReadOnlyObjectWrapper<>(List.of());

  /** Whether everybody's sessions have been read; counting before would tell half. */
  private boolean all;

  FollowUpModel(PickedPeople picked, Supplier<LocalDate> today) {
    this.picked = picked;
    this.today = today;
  }

  /** Returns what there is any of, once all sessions have been read. */
  ReadOnlyObjectProperty<List<FollowUps>> foundProperty() {
    return found.getReadOnlyProperty();
  }

  /** Shows some people and nobody else. */
  void show(Picked people) {
    picked.show(people);
  }

  LocalDate today() {
    return today.get();
  }

  /** Everybody's sessions are about to be read. */
  void begin() {
    all = false;
    found.set(List.of());
  }

  /** Everybody's sessions have been read. */
  void end(Roster roster) {
    all = true;
    count(roster);
  }

  /** Something became known. */
  void count(Roster roster) {
    if (all) {
      found.set(FollowUps.of(roster.rows(), today()));
    }
  }
}
