package app.milepost.store.sqlite;

import app.milepost.store.CannotOpenException;
import app.milepost.store.OpenFailure;
import app.milepost.store.StoreException;
import app.milepost.store.crypt.Vault;
import app.milepost.store.files.DataFolder;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Optional;

/**
 * A folder's database, open on one connection.
 *
 * @param rows all of it
 * @param vault how its key is kept; empty where nothing is encrypted
 */
record SqliteFolder(Rows rows, Optional<Vault> vault) {

  /** Opens it, creating folder and database where they are not there yet. */
  static SqliteFolder open(DataFolder folder, InstantSource clock) throws CannotOpenException {
    folder.create();
    Connection connection = new DatabaseOpener(folder, Migrations.BUILT_IN).open();
    Rows rows = new Rows(folder.database(), connection, clock);
    try {
      return new SqliteFolder(rows, new VaultRow(rows).read());
    } catch (SQLException | StoreException e) {
      close(rows);
      throw new CannotOpenException(new OpenFailure.Damaged(folder.database()), e);
    }
  }

  /** Lets go of it after something else has gone wrong. */
  void abandon() {
    close(rows);
  }

  private static void close(Rows rows) {
    try {
      rows.close();
    } catch (StoreException e) {
      // The system lets go of the files at the latest when Milepost ends.
    }
  }
}
