package app.milepost.store;

import app.milepost.people.Details;
import app.milepost.people.Person;
import app.milepost.people.PersonFile;
import app.milepost.people.PersonKey;
import java.util.List;
import java.util.Optional;

/** Where people are kept. See {@link Store} for how to call it. */
public interface PeopleStore {

  /**
   * What a merge replaced, for {@link #unmerge}.
   *
   * @param kept who stayed, as they were before
   * @param gone who was merged into them
   */
  record Merge(PersonFile kept, PersonFile gone) {}

  /**
   * Everybody who can be read.
   *
   * @param people archived ones too, in the order they were added
   * @param unreadable how many there are besides whose details are damaged; they are left as they
   *     are
   */
  record Everybody(List<Person> people, int unreadable) {

    public Everybody {
      people = List.copyOf(people);
    }
  }

  /** Returns everybody, and how many could not be read. */
  Everybody everybody() throws StoreException;

  /** Returns everybody who can be read, archived people too, in the order they were added. */
  default List<Person> all() throws StoreException {
    return everybody().people();
  }

  /** Returns somebody by their id, if they are there. */
  Optional<Person> find(long personId) throws StoreException;

  /** Adds somebody. */
  Person add(Details details) throws StoreException;

  /** Replaces what is known about somebody and returns them as now kept. */
  Person change(long personId, Details details) throws StoreException;

  /** Puts somebody out of sight, or back, and returns them as now kept. */
  Person archive(long personId, boolean archived) throws StoreException;

  /** Returns all that is held on somebody, and what of it can't be read. */
  PersonFile file(long personId) throws StoreException;

  /**
   * Deletes somebody and all that is held on them from the database; backups are another matter.
   *
   * @return what was held, for {@link #restore}
   * @throws StoreException if a session can't be read, since it could not be put back
   */
  PersonFile delete(long personId) throws StoreException;

  /**
   * Deletes somebody and all that is held on them, for good and without a way back, and overwrites
   * where it stood in the database's files.
   *
   * @return the numbers they were kept under, for {@link Backups#erase}
   */
  List<PersonKey> erase(long personId) throws StoreException;

  /**
   * Puts somebody back exactly as they were.
   *
   * @throws StoreException if they are there already
   */
  void restore(PersonFile file) throws StoreException;

  /** Finds what a session is kept together with once it is closed. */
  @FunctionalInterface
  interface Packs {

    /** Returns the file of the role pack of that id, if it is there and can be read; blocks. */
    Optional<byte[]> of(String role);
  }

  /**
   * Makes one person of two. All sessions go to the one who stays; of two in progress against the
   * same role, the one changed last stays in progress and the other is closed as it is, together
   * with its role pack where that can be found, or dropped if nothing was done in it.
   *
   * @param kept who stays
   * @param gone who does not
   * @param details what is known about them from now on
   * @param packs finds the pack of a session that is closed by it
   * @return what to give to {@link #unmerge}
   * @throws StoreException if a session of either can't be read, since it could not be put back
   */
  Merge merge(long kept, long gone, Details details, Packs packs) throws StoreException;

  /**
   * Makes two people again of one, both exactly as they were.
   *
   * @throws StoreException if anything was done in their sessions since, which this would lose, or
   *     if one of them can't be read
   */
  void unmerge(Merge merge) throws StoreException;
}
