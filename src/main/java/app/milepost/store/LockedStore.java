package app.milepost.store;

/** A folder's store together with the right to work in that folder; both end together. */
final class LockedStore implements Store {

  private final Store store;
  private final InstanceLock lock;

  LockedStore(Store store, InstanceLock lock) {
    this.store = store;
    this.lock = lock;
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
