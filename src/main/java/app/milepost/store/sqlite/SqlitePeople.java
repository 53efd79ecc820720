package app.milepost.store.sqlite;

import app.milepost.assessment.Ticks;
import app.milepost.people.Details;
import app.milepost.people.Person;
import app.milepost.people.PersonFile;
import app.milepost.people.PersonKey;
import app.milepost.people.Session;
import app.milepost.store.AuditTrail.Action;
import app.milepost.store.PeopleStore;
import app.milepost.store.SessionStore;
import app.milepost.store.StoreException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** People, in the database. */
final class SqlitePeople implements PeopleStore {

  private static final String NOT_MERGED =
      "Nobody was merged: a session of one of the two is damaged, and undoing this could not bring"
          + " it back. Both were left as they are. Restore a backup in Settings, then merge.";

  private static final String NOT_SPLIT =
      "The merge was not undone: a session of this person is damaged and can't be put back. They"
          + " stay one person. Restore a backup in Settings.";

  private final Rows rows;
  private final PersonRows people;
  private final SessionRows sessions;
  private final SqliteAudit audit;
  private final Merging merging;

  SqlitePeople(Rows rows, PersonRows people, SessionRows sessions, SqliteAudit audit) {
    this.rows = rows;
    this.people = people;
    this.sessions = sessions;
    this.audit = audit;
    merging = new Merging(rows, people, sessions);
  }

  @Override
  public Everybody everybody() throws StoreException {
    return rows.read(people::everybody);
  }

  @Override
  public Optional<Person> find(long personId) throws StoreException {
    return rows.read(() -> people.find(personId));
  }

  @Override
  public Person add(Details details) throws StoreException {
    return rows.transact(() -> {
      Person added = people.add(details);
      audit.add(Action.PERSON_ADDED, Optional.of(added.id()));
      return added;
    });
  }

  @Override
  public Person change(long personId, Details details) throws StoreException {
    return rows.transact(() -> {
      Person changed = people.get(personId).with(details);
      people.update(changed);
      audit.addOnce(Action.PERSON_CHANGED, personId);
      return changed;
    });
  }

  @Override
  public Person archive(long personId, boolean archived) throws StoreException {
    return rows.transact(() -> {
      Person changed = people.get(personId).archived(archived);
      people.update(changed);
      audit.add(
          archived ? Action.PERSON_ARCHIVED : Action.PERSON_BROUGHT_BACK, Optional.of(personId));
      return changed;
    });
  }

  @Override
  public PersonFile file(long personId) throws StoreException {
    return rows.transact(() -> held(personId));
  }

  @Override
  public PersonFile delete(long personId) throws StoreException {
    return rows.transact(() -> {
      PersonFile held =
          whole(
              personId,
              "Nobody was deleted: a session of this person is damaged, and undoing this could not"
                  + " bring it back. Restore a backup in Settings, or choose Delete and erase,"
                  + " which can't be undone.");
      people.delete(personId);
      audit.add(Action.PERSON_DELETED, Optional.of(personId));
      return held;
    });
  }

  @Override
  public List<PersonKey> erase(long personId) throws StoreException {
    List<PersonKey> traces =
        rows.transact(() -> {
          List<PersonKey> found = traces(personId);
          people.delete(personId);
          audit.add(Action.PERSON_DELETED, Optional.of(personId));
          return found;
        });
    Cleaning.tryToEmptyLog(rows);
    return traces;
  }

  /** Whoever was merged into somebody is them, too, and so is whoever was merged into those. */
  private List<PersonKey> traces(long personId) throws SQLException, StoreException {
    return rows.all(
        row -> new PersonKey(row.getLong(1), Instant.ofEpochMilli(row.getLong(2))),
        """
        WITH RECURSIVE them (id, since) AS (
          SELECT id, created_at FROM person WHERE id = ?
          UNION
          SELECT gone, gone_since FROM merged JOIN them ON kept = id)
        SELECT id, since FROM them
        """,
        people.get(personId).id());
  }

  @Override
  public void restore(PersonFile file) throws StoreException {
    rows.transact(() -> {
      if (people.find(file.person().id()).isPresent()) {
        throw new StoreException("This person is there already, so nothing was changed.");
      }
      put(file);
      audit.add(Action.PERSON_RESTORED, Optional.of(file.person().id()));
      return file;
    });
  }

  @Override
  public Merge merge(long kept, long gone, Details details, Packs packs) throws StoreException {
    if (kept == gone) {
      throw new StoreException("One person can't be merged with themselves. Choose two people.");
    }
    return rows.transact(() -> {
      Merge before = new Merge(whole(kept, NOT_MERGED), whole(gone, NOT_MERGED));
      merging.join(before, packs);
      people.update(before.kept().person().with(details));
      audit.add(Action.PEOPLE_MERGED, Optional.of(kept));
      audit.add(Action.PEOPLE_MERGED, Optional.of(gone));
      return before;
    });
  }

  @Override
  public void unmerge(Merge merge) throws StoreException {
    long kept = merge.kept().person().id();
    long gone = merge.gone().person().id();
    rows.transact(() -> {
      merging.requireUntouched(merge, whole(kept, NOT_SPLIT));
      people.delete(kept);
      put(merge.kept());
      put(merge.gone());
      merging.forget(gone);
      audit.add(Action.MERGE_UNDONE, Optional.of(kept));
      audit.add(Action.MERGE_UNDONE, Optional.of(gone));
      return merge;
    });
  }

  private PersonFile held(long personId) throws SQLException, StoreException {
    SessionStore.Found found =
        sessions.found("WHERE person_id = ?" + SessionRows.IN_ORDER, personId);
    return new PersonFile(
        people.get(personId), people.ticksIfWhole(personId), found.sessions(), found.unreadable());
  }

  /** Whatever is to be put back as it was must have been read throughout. */
  private PersonFile whole(long personId, String otherwise) throws SQLException, StoreException {
    PersonFile held = held(personId);
    if (!held.isWhole()) {
      throw new StoreException(otherwise);
    }
    return held;
  }

  private void put(PersonFile file) throws SQLException, StoreException {
    people.insert(file.person(), file.ticks().orElse(Ticks.NONE));
    for (Session session : file.sessions()) {
      sessions.insert(session);
    }
  }
}
