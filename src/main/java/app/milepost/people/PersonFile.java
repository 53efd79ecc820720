package app.milepost.people;

import java.util.List;

/**
 * All that is held on one person.
 *
 * @param person who
 * @param sessions in the order they were closed, then those in progress, even those still empty
 * @param unreadable sessions besides whose answers or notes are damaged
 */
public record PersonFile(Person person, List<Session> sessions, List<SessionHead> unreadable) {

  public PersonFile {
    sessions = List.copyOf(sessions);
    unreadable = List.copyOf(unreadable);
  }

  /** Makes one that can be read throughout. */
  public PersonFile(Person person, List<Session> sessions) {
    this(person, sessions, List.of());
  }
}
