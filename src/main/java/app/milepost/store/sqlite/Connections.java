package app.milepost.store.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** How Milepost talks to a SQLite file. */
final class Connections {

  private static final int BUSY_MILLIS = 3_000;

  private Connections() {}

  /** Opens a database so that a commit returns only once it is on the disk. */
  static Connection durable(Path database) throws SQLException {
    Connection connection = source(database).getConnection();
    try (Statement statement = connection.createStatement()) {
      // Only macOS heeds these two: there a plain fsync may stop at the drive's cache.
      statement.execute("PRAGMA fullfsync = 1");
      statement.execute("PRAGMA checkpoint_fullfsync = 1");
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /** Returns connections for whoever opens and closes their own. */
  static DataSource source(Path database) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(BUSY_MILLIS);
    // What was deleted or replaced is overwritten, and nothing is put into files elsewhere.
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "ON");
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    return source(config, uri(database));
  }

  /**
   * Opens a database without changing anything in its folder but a log's index.
   *
   * @param hasLog whether a write-ahead log lies beside it, which must be read too
   */
  static Connection readOnly(Path database, boolean hasLog) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    config.setBusyTimeout(BUSY_MILLIS);
    return source(config, uri(database) + (hasLog ? "?mode=ro" : "?immutable=1")).getConnection();
  }

  private static SQLiteDataSource source(SQLiteConfig config, String uri) {
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + uri);
    return source;
  }

  // As a URI, since the driver would take a question mark in a plain path for options.
  private static String uri(Path database) {
    return database.toUri().toString();
  }
}
