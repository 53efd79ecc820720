package app.milepost.store.sqlite;

import app.milepost.store.StoreException;
import app.milepost.store.files.Digests;
import app.milepost.store.json.RowJson;
import java.sql.SQLException;

/** The role packs that sessions were scored with, each once. Call in a transaction. */
final class PackRows {

  private final Rows rows;

  PackRows(Rows rows) {
    this.rows = rows;
  }

  /**
   * Keeps a role pack's file, unless it is there, and returns what it is kept under. Where it is
   * there but damaged, it is whole again.
   */
  String keep(byte[] pack) throws SQLException {
    String key = Digests.of(pack);
    rows.update(
        """
        INSERT INTO pack (key, json) VALUES (?, ?)
        ON CONFLICT (key) DO UPDATE SET json = excluded.json WHERE json <> excluded.json
        """,
        key,
        pack);
    return key;
  }

  /** Returns a role pack's file by what it is kept under. */
  byte[] get(String key) throws SQLException, StoreException {
    return rows.first(
            row -> intact(row.getBytes(1), key), "SELECT json FROM pack WHERE key = ?", key)
        .orElseThrow(() -> Rows.gone("role pack"));
  }

  private static byte[] intact(byte[] pack, String key) throws StoreException {
    if (!Digests.of(pack).equals(key)) {
      throw RowJson.damaged(
          "contents of the role pack that this session was scored with",
          new IllegalStateException("not what its key says"));
    }
    return pack;
  }
}
