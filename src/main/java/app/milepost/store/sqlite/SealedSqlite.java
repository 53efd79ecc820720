package app.milepost.store.sqlite;

import app.milepost.store.SealedFolder;
import app.milepost.store.Secret;
import app.milepost.store.Store;
import app.milepost.store.StoreException;
import app.milepost.store.crypt.Seal;
import app.milepost.store.crypt.Vault;
import java.util.Optional;

/** A protected database before it is unlocked. */
final class SealedSqlite implements SealedFolder {

  private final Rows rows;
  private final Vault vault;
  private final int rounds;
  private final Runnable release;
  private boolean spent;

  /**
   * Makes one.
   *
   * @param rounds of PBKDF2 for secrets from now on
   * @param release run once the files have been let go of
   */
  SealedSqlite(Rows rows, Vault vault, int rounds, Runnable release) {
    this.rows = rows;
    this.vault = vault;
    this.rounds = rounds;
    this.release = release;
  }

  @Override
  public Store unlock(Secret secret) throws StoreException {
    if (spent) {
      secret.wipe();
      throw new StoreException(
          "This folder has been unlocked or let go of in the meantime. Open it again.");
    }
    Seal seal = new Seal();
    seal.use(Optional.of(vault.unlock(secret)));
    spent = true;
    SqliteStore store = new SqliteStore(rows, seal, rounds, release);
    try {
      store.noteUnlocking();
    } catch (StoreException e) {
      // A disk that is full must not keep anybody from reading.
    }
    return store;
  }

  @Override
  public void close() throws StoreException {
    if (!spent) {
      spent = true;
      try {
        rows.close();
      } finally {
        release.run();
      }
    }
  }
}
