package app.milepost.store.sqlite;

import app.milepost.store.crypt.Seal;
import app.milepost.store.files.Durable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * One state of a database, read on a connection of its own.
 *
 * @param connection in a transaction, so that what is saved meanwhile is not seen
 * @param sealer opens what is personal in it
 * @param draft a copy that was made to be read, to be deleted in the end
 */
record Snapshot(Connection connection, Seal sealer, Optional<Path> draft) implements AutoCloseable {

  /** Opens the database as it is now. */
  static Snapshot of(Path database, Seal sealer) throws SQLException {
    return begin(Connections.readOnly(database, true), sealer, Optional.empty());
  }

  /**
   * Opens a backup that can be restored; one of an older layout as a copy in the latest.
   *
   * @param draft where the copy may be
   */
  static Snapshot of(Path backup, Path draft, Seal sealer) throws SQLException, IOException {
    Connection connection = Connections.readOnly(backup, false);
    boolean latest;
    try {
      latest = Migrations.BUILT_IN.versionOf(connection) == Migrations.BUILT_IN.latest();
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
    if (latest) {
      return begin(connection, sealer, Optional.empty());
    }
    connection.close();
    Durable.copy(backup, draft);
    Migrations.BUILT_IN.run(Connections.source(draft));
    return begin(Connections.readOnly(draft, false), sealer, Optional.of(draft));
  }

  private static Snapshot begin(Connection connection, Seal sealer, Optional<Path> draft)
      throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("BEGIN");
      return new Snapshot(connection, sealer, draft);
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  @Override
  public void close() {
    sealer.close();
    try {
      connection.close();
      if (draft.isPresent()) {
        Files.deleteIfExists(draft.get());
      }
    } catch (SQLException | IOException e) {
      // Nothing was written to it, and what is left of a draft is swept.
    }
  }
}
