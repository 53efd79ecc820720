package app.milepost.people;

import java.util.List;

/**
 * All that is held on one person.
 *
 * @param person who
 * @param sessions oldest first, the one in progress among them, and even those still empty
 */
public record PersonFile(Person person, List<Session> sessions) {

  public PersonFile {
    sessions = List.copyOf(sessions);
  }
}
