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
    return open(folder, clock, comeForward, KeyWrap.ROUNDS);
  }

  /**
   * Opens a folder.
   *
   * @param rounds of PBKDF2 for secrets from now on
   */
  static Opening open(DataFolder folder, InstantSource clock, Runnable comeForward, int rounds)
      throws CannotOpenException {
    InstanceLock lock = InstanceLock.take(folder, clock, comeForward);
    try {
      SqliteFolder opened = SqliteFolder.open(folder, clock);
      if (opened.vault().isEmpty()) {
        return new Opening.Open(new SqliteStore(opened.rows(), new Seal(), rounds, lock::close));
      }
      Vault vault = opened.vault().get();
      if (!vault.clean()) {
        // Milepost ended, or the disk was full, before everything plain was gone.
        Cleaning.tryTo(opened.rows());
      }
      return new Opening.Sealed(new SealedSqlite(opened.rows(), vault, rounds, lock::close));
    } catch (CannotOpenException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }
}
