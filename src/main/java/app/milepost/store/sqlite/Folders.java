package app.milepost.store.sqlite;

import app.milepost.store.CannotOpenException;
import app.milepost.store.Opening;
import app.milepost.store.StoreException;
import app.milepost.store.crypt.KeyWrap;
import app.milepost.store.crypt.Seal;
import app.milepost.store.crypt.Vault;
import app.milepost.store.files.DataFolder;
import app.milepost.store.files.InstanceLock;
import java.nio.file.Path;
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
   * Takes a folder for a command, which has no window, and opens its store.
   *
   * @param clock tells when something is saved
   * @throws CannotOpenException saying why not; the folder is then free and as it was
   */
  public static Opening open(DataFolder folder, InstantSource clock) throws CannotOpenException {
    return open(folder, clock, InstanceLock.take(folder, clock), KeyWrap.ROUNDS);
  }

  /**
   * Opens a folder.
   *
   * @param rounds of PBKDF2 for secrets from now on
   */
  static Opening open(DataFolder folder, InstantSource clock, Runnable comeForward, int rounds)
      throws CannotOpenException {
    return open(folder, clock, InstanceLock.take(folder, clock, comeForward), rounds);
  }

  private static Opening open(DataFolder folder, InstantSource clock, InstanceLock lock, int rounds)
      throws CannotOpenException {
    try {
      SqliteFolder opened = SqliteFolder.open(folder, clock);
      if (opened.vault().isEmpty()) {
        return new Opening.Open(new SqliteStore(opened.rows(), new Seal(), rounds, lock::close));
      }
      Vault vault = opened.vault().get();
      if (!vault.clean()) {
        // Milepost ended, or the disk was full, before everything plain was gone.
        Tidying.of(opened.rows());
      }
      return new Opening.Sealed(new SealedSqlite(opened.rows(), vault, rounds, lock::close));
    } catch (CannotOpenException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /**
   * Puts a backup in the place of a folder's database. What is there now becomes a backup first,
   * or, if it can't be read, is put aside among them, never deleted. Whatever moment this ends at,
   * the folder has one whole database, the one before or the new one. No Milepost may be working in
   * the folder, this one neither.
   *
   * @param backup the file; it is left as it is
   * @throws CannotOpenException when the folder can't be taken or written to
   * @throws StoreException when the backup can't be restored, or the present state not be kept; the
   *     database is then as it was
   */
  public static void restore(DataFolder folder, Path backup, InstantSource clock)
      throws StoreException {
    InstanceLock lock = InstanceLock.take(folder, clock);
    try {
      new Restoring(folder, clock).run(backup);
    } finally {
      lock.close();
    }
  }
}
