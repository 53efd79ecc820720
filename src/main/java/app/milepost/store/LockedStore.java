package app.milepost.store;

import java.time.InstantSource;

/** A folder's store together with the right to work in that folder; both end together. */
public final class LockedStore implements Store {

  private final Store store;
  private final InstanceLock lock;

  private LockedStore(Store store, InstanceLock lock) {
    this.store = store;
    this.lock = lock;
  }

  /**
   * Takes a folder and opens its store.
   *
   * @param clock tells when something is saved
   * @param comeForward run on a thread of its own whenever another Milepost wants the folder
   * @throws CannotOpenException saying why not; the folder is then free and as it was
   */
  public static LockedStore open(DataFolder folder, InstantSource clock, Runnable comeForward)
      throws CannotOpenException {
    InstanceLock lock = InstanceLock.take(folder, clock, comeForward);
    try {
      return new LockedStore(SqliteStore.open(folder, clock), lock);
    } catch (CannotOpenException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  @Override
  public AssessmentStore assessments() {
    return store.assessments();
  }

  @Override
  public PeopleStore people() {
    return store.people();
  }

  @Override
  public SessionStore sessions() {
    return store.sessions();
  }

  @Override
  public AuditTrail audit() {
    return store.audit();
  }

  @Override
  public void close() throws StoreException {
    try {
      store.close();
    } finally {
      lock.close();
    }
  }
}
