package app.milepost.store.sqlite;

import app.milepost.store.StoreException;
import java.sql.SQLException;
import java.util.Optional;

/** Leaves nothing in a database's files of what was there before. */
final class Cleaning {

  private Cleaning() {}

  /**
   * Does it, needing room for the database once more.
   *
   * @return why it could not be done now, if so
   */
  static Optional<StoreException> tryTo(Rows rows) {
    try {
      rows.read(() -> {
        // Builds every page anew, and with it the space between values.
        rows.run("VACUUM");
        emptyLog(rows);
        return rows;
      });
      return Optional.empty();
    } catch (StoreException e) {
      return Optional.of(e);
    }
  }

  /**
   * Leaves the log empty, so that no page is there in an older state; if that can't be done now,
   * closing does.
   */
  static void tryToEmptyLog(Rows rows) {
    try {
      rows.read(() -> {
        emptyLog(rows);
        return rows;
      });
    } catch (StoreException e) {
      // Whoever is reading will have finished by then.
    }
  }

  private static void emptyLog(Rows rows) throws SQLException, StoreException {
    boolean busy =
        rows.first(row -> row.getBoolean(1), "PRAGMA wal_checkpoint(TRUNCATE)").orElse(true);
    if (busy) {
      throw new StoreException(
          "Another program is reading the database, so what was there before could not be removed"
              + " from its log yet. It will be when Milepost opens the folder the next time.");
    }
  }
}
