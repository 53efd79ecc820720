package app.milepost.store;

import app.milepost.assessment.Answer;
import app.milepost.people.Person;
import java.time.Instant;
import java.time.InstantSource;

/** A folder's store together with the right to work in that folder; both end together. */
public final class LockedStore implements AssessmentStore {

  private final AssessmentStore store;
  private final InstanceLock lock;

  private LockedStore(AssessmentStore store, InstanceLock lock) {
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
  public Person firstPerson() throws StoreException {
    return store.firstPerson();
  }

  @Override
  public Person rename(Person person, String name) throws StoreException {
    return store.rename(person, name);
  }

  @Override
  public Draft draft(Person person, String roleId, String defaultRung) throws StoreException {
    return store.draft(person, roleId, defaultRung);
  }

  @Override
  public Instant save(long draftId, String requirementId, Answer answer) throws StoreException {
    return store.save(draftId, requirementId, answer);
  }

  @Override
  public Instant saveRung(long draftId, String rungId) throws StoreException {
    return store.saveRung(draftId, rungId);
  }

  @Override
  public void savePlace(long draftId, String requirementId) throws StoreException {
    store.savePlace(draftId, requirementId);
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
