package app.milepost.people;

import app.milepost.assessment.Ticks;
import java.util.List;
import java.util.Optional;

/**
 * All that is held on one person.
 *
 * @param person who
 * @param ticks what they have ticked in checklists; empty where that is damaged
 * @param sessions in the order they were closed, then those in progress, even those still empty
 * @param unreadable sessions besides whose answers or notes are damaged
 */
public record PersonFile(
    Person person, Optional<Ticks> ticks, List<Session> sessions, List<SessionHead> unreadable) {

  public PersonFile {
    sessions = List.copyOf(sessions);
    unreadable = List.copyOf(unreadable);
  }

  /** Makes one of somebody who has ticked nothing, that can be read throughout. */
  public PersonFile(Person person, List<Session> sessions) {
    this(person, Optional.of(Ticks.NONE), sessions, List.of());
  }

  /** Returns whether all of it can be read. */
  public boolean isWhole() {
    return ticks.isPresent() && unreadable.isEmpty();
  }
}
