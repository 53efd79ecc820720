package app.milepost.store.sqlite;

import app.milepost.store.Opening;
import app.milepost.store.SealedFolder;
import app.milepost.store.Secret;
import app.milepost.store.Store;
import app.milepost.store.StoreException;
import app.milepost.store.files.DataFolder;
import java.time.InstantSource;

/** Opens data folders whose secrets take few rounds, so that tests need not wait for them. */
public final class QuickFolders {

  public static final int ROUNDS = 1_000;

  private QuickFolders() {}

  /** Opens a folder that is not protected. */
  static Store open(DataFolder folder) throws StoreException {
    return ((Opening.Open) opening(folder)).store();
  }

  /** Opens a folder that is protected, but does not unlock it. */
  static SealedFolder sealed(DataFolder folder) throws StoreException {
    return ((Opening.Sealed) opening(folder)).folder();
  }

  /** Opens a folder that is protected. */
  static Store unlocked(DataFolder folder, String passphrase) throws StoreException {
    return sealed(folder).unlock(Secret.passphrase(passphrase.toCharArray()));
  }

  /** Opens a folder, protected or not. */
  static Opening opening(DataFolder folder) throws StoreException {
    return Folders.open(folder, InstantSource.system(), () -> {}, ROUNDS);
  }
}
