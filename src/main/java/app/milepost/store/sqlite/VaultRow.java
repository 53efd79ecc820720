package app.milepost.store.sqlite;

import app.milepost.store.StoreException;
import app.milepost.store.crypt.Vault;
import app.milepost.store.crypt.VaultJson;
import java.sql.SQLException;
import java.util.Optional;

/** The one row that says how the data key is wrapped. Call in a transaction, but for reading. */
final class VaultRow {

  /** The first layout that has it. */
  static final int SINCE = 2;

  private final Rows rows;

  VaultRow(Rows rows) {
    this.rows = rows;
  }

  /** Returns what it says; empty where nothing is encrypted. */
  Optional<Vault> read() throws SQLException, StoreException {
    return rows.first(row -> VaultJson.read(row.getBytes(1)), "SELECT wraps FROM vault");
  }

  void write(Vault vault) throws SQLException {
    rows.update(
        "INSERT INTO vault (id, wraps) VALUES (1, ?) ON CONFLICT DO UPDATE SET wraps ="
            + " excluded.wraps",
        VaultJson.write(vault));
  }

  void delete() throws SQLException {
    rows.update("DELETE FROM vault");
  }
}
