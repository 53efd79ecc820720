package app.milepost.store.sqlite;

import app.milepost.store.CannotOpenException;
import app.milepost.store.OpenFailure;
import app.milepost.store.files.DataFolder;
import app.milepost.store.files.Durable;
import app.milepost.store.files.OwnerOnly;
import app.milepost.store.files.StoreFailures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;

/** Opens a database only after it has been seen to be sound; creates one where there is none. */
final class DatabaseOpener {

  /** Up to this size a full check costs a few milliseconds. */
  private static final long ALWAYS_CHECKED = 8L * 1024 * 1024;

  private final DataFolder folder;
  private final Path database;
  private final Migrations migrations;

  DatabaseOpener(DataFolder folder, Migrations migrations) {
    this.folder = folder;
    database = folder.database();
    this.migrations = migrations;
  }

  /** Returns a connection to a database of the latest layout. */
  Connection open() throws CannotOpenException {
    try {
      if (Files.exists(database)) {
        if (inspect() < migrations.latest()) {
          migrations.run(Connections.source(database));
        }
      } else {
        create();
      }
      return Connections.durable(database);
    } catch (IOException e) {
      throw StoreFailures.of(database, e);
    } catch (SQLException e) {
      throw StoreFailures.of(database, e);
    } catch (FlywayException e) {
      throw StoreFailures.of(database, cause(e));
    }
  }

  private int inspect() throws IOException, SQLException, CannotOpenException {
    boolean hasLog = Files.exists(folder.log()) && Files.size(folder.log()) > 0;
    Optional<OpenFailure> visible = DatabaseHead.check(database, hasLog);
    if (visible.isPresent()) {
      throw new CannotOpenException(visible.get());
    }
    int version;
    try (Connection connection = Connections.readOnly(database, hasLog)) {
      if ((hasLog || Files.size(database) <= ALWAYS_CHECKED) && !sound(connection)) {
        throw new CannotOpenException(new OpenFailure.Damaged(database));
      }
      version = migrations.versionOf(connection);
    }
    if (version > migrations.latest()) {
      throw new CannotOpenException(
          new OpenFailure.NewerVersion(database, version, migrations.latest()));
    }
    if (OwnerOnly.readOnly(database)) {
      throw new CannotOpenException(new OpenFailure.ReadOnlyFile(database));
    }
    return version;
  }

  private static boolean sound(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet findings = statement.executeQuery("PRAGMA quick_check(1)")) {
      return findings.next() && findings.getString(1).equals("ok");
    }
  }

  /** Creates it under another name first, so that a half-made database never bears the real one. */
  private void create() throws IOException, SQLException, CannotOpenException {
    if (Files.isSymbolicLink(database)) {
      throw new CannotOpenException(
          new OpenFailure.LinkToNothing(database, Files.readSymbolicLink(database)));
    }
    for (Path left : List.of(folder.log(), folder.journal(), folder.backups())) {
      if (Files.exists(left)) {
        throw new CannotOpenException(new OpenFailure.DatabaseMissing(database, left));
      }
    }
    for (String suffix : List.of(".new", ".new-wal", ".new-shm", ".new-journal")) {
      Files.deleteIfExists(beside(suffix));
    }
    Path draft = beside(".new");
    Files.createFile(draft, OwnerOnly.fileAttributes(draft));
    migrations.run(Connections.source(draft));
    Durable.publish(draft, database);
  }

  private Path beside(String suffix) {
    return database.resolveSibling(database.getFileName() + suffix);
  }

  private static SQLException cause(FlywayException e) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      if (t instanceof SQLException sql) {
        return sql;
      }
    }
    return new SQLException(e.getMessage(), e);
  }
}
