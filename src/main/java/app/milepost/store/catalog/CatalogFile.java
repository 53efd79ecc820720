package app.milepost.store.catalog;

import app.milepost.store.files.DataFolder;
import app.milepost.store.files.Durable;
import app.milepost.store.files.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The file of imported careers, opened for each question anew. It has a rollback journal instead of
 * a log, so that nothing lies beside it while nobody writes, and reading leaves no trace.
 */
final class CatalogFile {

  /** What this Milepost writes, and the newest it reads. */
  static final int LAYOUT = 1;

  /** "Milc" in ASCII. */
  private static final int APPLICATION_ID = 0x4d696c63;

  private static final int BUSY_MILLIS = 10_000;

  /** What an import changes stays in memory up to this, so that readers need not wait for it. */
  private static final int CACHE_KIB = 48 << 10;

  private static final String[] TABLES = {
    """
    CREATE TABLE career (
      id TEXT PRIMARY KEY,
      origin TEXT NOT NULL,
      version TEXT NOT NULL,
      title TEXT NOT NULL,
      code TEXT NOT NULL,
      family TEXT NOT NULL,
      zone INTEGER,
      names BLOB NOT NULL,
      outline BLOB NOT NULL)
    """,
    "CREATE TABLE pack (id TEXT PRIMARY KEY, json BLOB NOT NULL)",
    "PRAGMA application_id = " + APPLICATION_ID,
    "PRAGMA user_version = " + LAYOUT
  };

  private final Path file;

  CatalogFile(DataFolder folder) {
    file = folder.careers();
  }

  /** What is to be done with an open file. */
  interface Work<T> {
    /** Does it. */
    T on(Connection connection) throws SQLException, IOException;
  }

  Path path() {
    return file;
  }

  /** Reads; returns what stands for nothing where there is no file. */
  <T> T read(T nothing, Work<T> reading) throws IOException {
    if (!Files.exists(file)) {
      return nothing;
    }
    try (Connection connection = open()) {
      return reading.on(connection);
    } catch (SQLException e) {
      throw CatalogFailures.of(file, e);
    }
  }

  /** Changes the file in one transaction, or leaves it as it was; makes it where there is none. */
  void write(Work<Integer> change) throws IOException {
    if (!Files.exists(file)) {
      create(change);
      return;
    }
    try (Connection connection = open()) {
      execute(connection, "PRAGMA cache_size = -" + CACHE_KIB);
      transact(connection, change);
    } catch (SQLException e) {
      throw CatalogFailures.of(file, e);
    }
  }

  /** Under another name first, so that a half-made file never bears the real one. */
  private void create(Work<Integer> change) throws IOException {
    OwnerOnly.createFolder(file.resolveSibling("").toAbsolutePath());
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(draft);
    Files.createFile(draft, OwnerOnly.fileAttributes(draft));
    try {
      try (Connection connection = connect(draft)) {
        // Until it has its name there is nothing to go back to and nothing to keep.
        execute(connection, "PRAGMA journal_mode = OFF");
        execute(connection, "PRAGMA synchronous = OFF");
        transact(
            connection,
            made -> {
              for (String table : TABLES) {
                execute(made, table);
              }
              return change.on(made);
            });
      }
      Durable.publish(draft, file);
    } catch (SQLException e) {
      throw CatalogFailures.of(file, e);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private static void transact(Connection connection, Work<Integer> change)
      throws SQLException, IOException {
    execute(connection, "BEGIN IMMEDIATE");
    boolean done = false;
    try {
      change.on(connection);
      execute(connection, "COMMIT");
      done = true;
    } finally {
      if (!done) {
        rollBack(connection);
      }
    }
  }

  private static void rollBack(Connection connection) {
    try {
      execute(connection, "ROLLBACK");
    } catch (SQLException e) {
      // SQLite has already done so, or will when the file is opened next.
    }
  }

  private Connection open() throws SQLException, IOException {
    // SQLite would take an empty file for a new database.
    if (Files.size(file) == 0) {
      throw CatalogFailures.damaged(file, new IOException("it is empty"));
    }
    Connection connection = connect(file);
    boolean known = false;
    try {
      requireKnown(connection);
      known = true;
      return connection;
    } finally {
      if (!known) {
        connection.close();
      }
    }
  }

  private void requireKnown(Connection connection) throws SQLException, IOException {
    if (number(connection, "PRAGMA application_id") != APPLICATION_ID) {
      throw CatalogFailures.foreign(file);
    }
    int layout = number(connection, "PRAGMA user_version");
    if (layout > LAYOUT) {
      throw CatalogFailures.newer(file, layout, LAYOUT);
    }
  }

  static int number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getInt(1) : 0;
    }
  }

  static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** For writing even where it is only read: a journal that a crash left must be rolled back. */
  private static Connection connect(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLIS);
    config.setTempStore(SQLiteConfig.TempStore.MEMORY);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + file.toUri() + "?mode=rw");
    return source.getConnection();
  }
}
