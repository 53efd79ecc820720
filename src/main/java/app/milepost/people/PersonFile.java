package app.milepost.people;

import java.util.List;

/**
 * All that is held on one person.
 *
 * @param person who
 * @param sessions in the order they were closed, then those in progress, even those still empty
 */
public record PersonFile(Person person, List<Session> sessions) {

  public PersonFile {
    sessions = List.copyOf(sessions);
  }
}
