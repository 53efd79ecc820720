package app.milepost.store.sqlite;

import app.milepost.store.StoreException;
import app.milepost.store.files.DataFolder;
import app.milepost.store.files.StoreFailures;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads and writes the rows of one database, on one connection. An empty {@link Optional} among the
 * values of a statement stands for NULL.
 */
final class Rows implements AutoCloseable {

  /** What is to be done in one transaction. */
  interface Work<T> {
    /** Does it. */
    T run() throws SQLException, StoreException;
  }

  /** Makes a value of a row. */
  interface Reader<T> {
    /** Reads the row the result stands at. */
    T read(ResultSet row) throws SQLException, StoreException;
  }

  private final Path database;
  private final Connection connection;
  private final InstantSource clock;
  private boolean inside;

  Rows(Path database, Connection connection, InstantSource clock) {
    this.database = database;
    this.connection = connection;
    this.clock = clock;
  }

  /** Returns the folder that the database is in. */
  DataFolder folder() {
    return new DataFolder(database.resolveSibling(""));
  }

  /** Returns the present in whole milliseconds. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /** Returns how many rows were changed. */
  int update(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = prepare(sql, values)) {
      return statement.executeUpdate();
    }
  }

  /** Runs a statement again and again, each time with other values. */
  void updateAll(String sql, List<Object[]> values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (Object[] each : values) {
        set(statement, each);
        statement.executeUpdate();
      }
    }
  }

  /** Changes one row, which must be there. */
  void require(String what, String sql, Object... values) throws SQLException, StoreException {
    if (update(sql, values) == 0) {
      throw gone(what);
    }
  }

  /** Returns all rows. */
  <T> List<T> all(Reader<T> reader, String sql, Object... values)
      throws SQLException, StoreException {
    List<T> read = new ArrayList<>();
    try (PreparedStatement query = prepare(sql, values);
        ResultSet row = query.executeQuery()) {
      while (row.next()) {
        read.add(reader.read(row));
      }
    }
    return read;
  }

  /** Returns the first row, if there is one. */
  <T> Optional<T> first(Reader<T> reader, String sql, Object... values)
      throws SQLException, StoreException {
    try (PreparedStatement query = prepare(sql, values);
        ResultSet row = query.executeQuery()) {
      return row.next() ? Optional.of(reader.read(row)) : Optional.empty();
    }
  }

  /** Returns the id that the next row of a table gets, never used before. Call in a transaction. */
  long nextId(String table) throws SQLException, StoreException {
    return first(row -> row.getLong(1), "SELECT seq FROM sqlite_sequence WHERE name = ?", table)
            .orElse(0L)
        + 1;
  }

  /** Returns why something that was there a moment ago can't be found. */
  static StoreException gone(String what) {
    return new StoreException(
        "This %s is no longer in the database, so nothing was saved. Close Milepost and open it"
                .formatted(what)
            + " again.");
  }

  /**
   * Does all of it or nothing; within another transaction, as a piece of that one. By hand, since
   * the driver loses count when SQLite rolls back by itself, as on a full disk: what came next
   * would be committed piece by piece.
   */
  <T> T transact(Work<T> work) throws StoreException {
    try {
      if (inside) {
        return work.run();
      }
      run("BEGIN IMMEDIATE");
      inside = true;
      try {
        T result = work.run();
        run("COMMIT");
        return result;
      } catch (SQLException | StoreException | RuntimeException e) {
        rollBack(e);
        throw e;
      } finally {
        inside = false;
      }
    } catch (SQLException e) {
      throw StoreFailures.whileOpen(database, e);
    }
  }

  /** Reads without keeping writers out. */
  <T> T read(Work<T> work) throws StoreException {
    try {
      return work.run();
    } catch (SQLException e) {
      throw StoreFailures.whileOpen(database, e);
    }
  }

  /** Runs a statement that is not a query, outside any transaction of this class. */
  void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws StoreException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw StoreFailures.whileOpen(database, e);
    }
  }

  private void rollBack(Exception cause) {
    try {
      run("ROLLBACK");
    } catch (SQLException e) {
      // SQLite has already done so.
      cause.addSuppressed(e);
    }
  }

  private PreparedStatement prepare(String sql, Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    set(statement, values);
    return statement;
  }

  private static void set(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      statement.setObject(i + 1, value instanceof Optional<?> o ? o.orElse(null) : value);
    }
  }
}
