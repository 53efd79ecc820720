package app.milepost.store;

import java.time.InstantSource;

/** Opens data folders, one Milepost at a time in each. */
public final class Folders {

  private Folders() {}

  /**
   * Takes a folder and opens its store. The store, or the sealed folder, holds the right to work in
   * the folder until it is closed.
   *
   * @param clock tells when something is saved
   * @param comeForward run on a thread of its own whenever another Milepost wants the folder
   * @throws CannotOpenException saying why not; the folder is then free and as it was
   */
  public static Opening open(DataFolder folder, InstantSource clock, Runnable comeForward)
      throws CannotOpenException {
    InstanceLock lock = InstanceLock.take(folder, clock, comeForward);
    try {
      return new Opening.Open(new LockedStore(SqliteStore.open(folder, clock), lock));
    } catch (CannotOpenException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }
}
