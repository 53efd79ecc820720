package app.milepost.store;

/**
 * Everything kept in one data folder.
 *
 * <p>Every method of it and of its parts blocks until the disk has answered, and none may be called
 * from two threads at once, but for {@link Backups}: give the store one background thread of its
 * own. A method that throws has changed nothing.
 */
public interface Store extends AutoCloseable {

  /** Several changes that belong together. */
  interface Changes<T> {
    /** Makes them. */
    T make() throws StoreException;
  }

  /**
   * Makes changes all or none, whatever moment this ends at. Returns only after they are on the
   * disk. Nothing that the changes are made of may be caught and passed over inside.
   */
  <T> T together(Changes<T> changes) throws StoreException;

  /** Returns the assessments in progress. */
  AssessmentStore assessments();

  /** Returns the people. */
  PeopleStore people();

  /** Returns everybody's sessions, closed ones too. */
  SessionStore sessions();

  /** Returns the list of what was done. */
  AuditTrail audit();

  /** Returns whether what is personal is encrypted, and changes it. */
  Protection protection();

  /** Returns the backups of all this. */
  Backups backups();

  /** Lets go of the files. Everything that was saved is already on the disk. */
  @Override
  void close() throws StoreException;
}
