package app.milepost.ui.folder;

import app.milepost.people.Details;
import app.milepost.people.Person;
import app.milepost.store.AuditTrail;
import app.milepost.store.PeopleStore;
import app.milepost.store.Store;
import app.milepost.store.StoreException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads people; call it where the store may be used. */
public final class PeopleReading {

  /** More lines than this are not followed one by one. */
  private static final int MOST_LINES = 200;

  private PeopleReading() {}

  /**
   * Everybody kept.
   *
   * @param people in the order they were added
   * @param unreadable how many there are besides whose details are damaged
   * @param upTo the id of the last line in the list of what was done
   */
  public record All(List<Person> people, int unreadable, long upTo) {}

  /**
   * What was done since.
   *
   * @param all whether too much was done to tell whom it concerned
   * @param now whoever it concerned, as they are kept now; empty for those who are gone
   * @param upTo the id of the last line in the list of what was done
   */
  public record Since(boolean all, Map<Long, Optional<Person>> now, long upTo) {}

  /** Returns everybody, but for whoever nothing at all is known of. */
  public static All all(Store store) throws StoreException {
    List<AuditTrail.Entry> last = store.audit().lines(Long.MAX_VALUE, 1);
    List<Person> people = new ArrayList<>();
    PeopleStore.Everybody everybody = store.people().everybody();
    for (Person person : everybody.people()) {
      if (!isNobody(store, person)) {
        people.add(person);
      }
    }
    return new All(people, everybody.unreadable(), upTo(last, 0));
  }

  /**
   * Returns what was done since.
   *
   * @param seen the id of the last line that was seen in the list of what was done
   */
  public static Since since(Store store, long seen) throws StoreException {
    List<AuditTrail.Entry> lines = store.audit().lines(Long.MAX_VALUE, MOST_LINES);
    if (lines.size() == MOST_LINES && lines.getLast().id() > seen) {
      return new Since(true, Map.of(), upTo(lines, seen));
    }
    Map<Long, Optional<Person>> now = new LinkedHashMap<>();
    for (AuditTrail.Entry line : lines) {
      // The line seen last is looked at again: more of the same may have been done since.
      if (line.id() >= seen && line.personId().isPresent()) {
        long id = line.personId().get();
        Optional<Person> person = store.people().find(id);
        boolean nobody = person.isPresent() && isNobody(store, person.get());
        now.put(id, nobody ? Optional.empty() : person);
      }
    }
    return new Since(false, now, upTo(lines, seen));
  }

  /** Whoever Milepost keeps a place for before anything is known of them. */
  private static boolean isNobody(Store store, Person person) throws StoreException {
    return person.details().equals(Details.NONE) && store.sessions().of(person.id()).isEmpty();
  }

  private static long upTo(List<AuditTrail.Entry> lines, long otherwise) {
    return lines.isEmpty() ? otherwise : lines.getFirst().id();
  }
}
