package app.milepost.store.sqlite;

import app.milepost.store.StoreException;
import app.milepost.store.crypt.PersonalColumn;
import app.milepost.store.crypt.Sealer;
import java.sql.SQLException;
import java.util.List;

/** Rewrites everything personal from one seal to another. Call in a transaction. */
final class Resealing {

  /** Few enough to be held in memory, enough for one statement to be worth its while. */
  private static final int PIECE = 500;

  private final Rows rows;

  Resealing(Rows rows) {
    this.rows = rows;
  }

  void run(Sealer from, Sealer to) throws SQLException, StoreException {
    for (PersonalColumn column : PersonalColumn.values()) {
      String change =
          "UPDATE %s SET %s = ? WHERE id = ?".formatted(column.table(), column.column());
      List<Object[]> piece = resealed(column, 0, from, to);
      while (!piece.isEmpty()) {
        rows.updateAll(change, piece);
        piece = resealed(column, (long) piece.getLast()[1], from, to);
      }
    }
  }

  /** Returns values as they are to be, each with the id of its row. */
  private List<Object[]> resealed(PersonalColumn column, long after, Sealer from, Sealer to)
      throws SQLException, StoreException {
    return rows.all(
        row -> {
          Sealer.Cell cell = column.cell(row.getLong(1), row.getLong(2));
          return new Object[] {to.seal(from.open(row.getBytes(3), cell), cell), cell.row()};
        },
        "SELECT id, %s, %s FROM %s WHERE id > ? AND %s IS NOT NULL ORDER BY id LIMIT ?"
            .formatted(column.owner(), column.column(), column.table(), column.column()),
        after,
        PIECE);
  }
}
