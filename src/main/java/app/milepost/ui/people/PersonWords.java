package app.milepost.ui.people;

import app.milepost.people.Counsel;
import app.milepost.people.Person;
import app.milepost.people.PersonFile;
import app.milepost.people.Session;
import app.milepost.ui.Shortcut;
import app.milepost.words.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** People and what is held on them, in words. */
final class PersonWords {

  private PersonWords() {}

  static String name(Person person) {
    return name(person.name());
  }

  static String name(String name) {
    return name.isBlank() ? "somebody without a name" : name;
  }

  /** Returns the question before somebody is deleted. */
  static String deleting(PersonFile held) {
    return ("Delete %s for good? What goes with the record: %s. You can take this back with %s"
            + " until Milepost is closed or locked. Backups made before still hold the record; to"
            + " erase it from them, choose More and Delete and erase.")
        .formatted(name(held.person()), held(held), Shortcut.UNDO.key());
  }

  /** Returns why somebody is not deleted in a way that could be taken back. */
  static String notDeletable(PersonFile held) {
    return ("%s was not deleted: %s, and taking it back could not bring that back. Restore a backup"
            + " in Settings, or choose More and Delete and erase, which can't be taken back.")
        .formatted(
            name(held.person()),
            held.unreadable().size() == 1
                ? "one session is damaged"
                : count(held.unreadable().size(), "session") + " are damaged");
  }

  /** Returns what would go with somebody: {@code 3 sessions, notes in 2 of them}. */
  static String held(PersonFile file) {
    List<Session> sessions = file.sessions().stream().filter(PersonWords::saysAnything).toList();
    List<String> parts = new ArrayList<>();
    parts.add(count(sessions.size(), "session"));
    long rated = sessions.stream().mapToLong(s -> s.answers().size()).sum();
    if (rated > 0) {
      parts.add(count(rated, "answer"));
    }
    long noted = sessions.stream().filter(s -> hasNotes(s.counsel())).count();
    if (noted > 0) {
      parts.add("notes in " + count(noted, "session"));
    }
    long steps = sessions.stream().mapToLong(s -> s.counsel().steps().size()).sum();
    if (steps > 0) {
      parts.add(count(steps, "agreed step"));
    }
    if (!file.unreadable().isEmpty()) {
      parts.add(count(file.unreadable().size(), "damaged session") + " that can't be read");
    }
    return Numbers.list(parts);
  }

  /** Returns that some could not be read; empty where all could. */
  static Optional<String> unreadable(int count) {
    return count == 0
        ? Optional.empty()
        : Optional.of(
            ("%s could not be read: the details are damaged in the database. Nothing was changed."
                    + " To get them back, restore a backup in Settings.")
                .formatted(people(count)));
  }

  /** Returns what is asked before somebody is erased from backups too. */
  static String eraseQuestion(PersonFile held) {
    return ("Delete %s for good and erase the record from your backups at once? What goes with it:"
            + " %s. You can't take this back, nor anything you did with people before it. Copies of"
            + " backups in other folders, and reports you saved or printed, are not reached.")
        .formatted(name(held.person()), held(held));
  }

  /** Returns whether anything has been said in a session with them. */
  static boolean hasSessions(PersonFile file) {
    return !file.unreadable().isEmpty()
        || file.sessions().stream().anyMatch(PersonWords::saysAnything);
  }

  private static boolean saysAnything(Session session) {
    return session.head().savedAt().isPresent();
  }

  private static boolean hasNotes(Counsel counsel) {
    return !counsel.privateNotes().isBlank() || !counsel.sharedNotes().isBlank();
  }

  /** Returns a count with its noun: {@code one session}, {@code 1,200 people} takes another. */
  static String count(long count, String noun) {
    return "%s %s%s".formatted(Numbers.count(count), noun, count == 1 ? "" : "s");
  }

  /** Returns how many people: {@code 12,340 people}. */
  static String people(long count) {
    return String.format(Locale.US, "%,d %s", count, count == 1 ? "person" : "people");
  }

  /** Returns what becomes of so many sessions of two people of whom one record is made. */
  static String merged(int first, int second) {
    if (first + second == 0) {
      return "Neither has a session yet.";
    }
    return first == 0 || second == 0
        ? "No session is lost: one of the two has %s, the other none."
            .formatted(sessions(first + second))
        : "No session is lost: %s of one and %s of the other become one list of %s."
            .formatted(sessions(first), sessions(second), Numbers.count(first + second));
  }

  private static String sessions(int count) {
    return Numbers.count(count) + (count == 1 ? " session" : " sessions");
  }
}
