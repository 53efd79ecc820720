package app.milepost.store.sqlite;

import app.milepost.people.PersonKey;
import app.milepost.store.Backup;
import app.milepost.store.StoreException;
import app.milepost.store.files.Digests;
import app.milepost.store.files.Durable;
import app.milepost.store.files.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;

/** Takes somebody out of backups, for which nothing personal has to be read. */
final class Erasing {

  private static final String WHO = " FROM person WHERE id = ? AND created_at = ?";

  private final List<PersonKey> traces;

  Erasing(List<PersonKey> traces) {
    this.traces = traces;
  }

  /** Returns whether a backup that can be read holds them. */
  boolean isIn(Backup backup) throws StoreException {
    try (Connection connection = Connections.readOnly(backup.file(), false);
        PreparedStatement query = connection.prepareStatement("SELECT 1" + WHO)) {
      for (PersonKey trace : traces) {
        set(query, trace);
        try (ResultSet row = query.executeQuery()) {
          if (row.next()) {
            return true;
          }
        }
      }
      return false;
    } catch (SQLException e) {
      throw BackupFailures.unreadable(backup.file(), e);
    }
  }

  /**
   * Puts a backup without them in the place of one: a copy is made, they are deleted from it, every
   * page of it is built anew, and only once it has been read back the one before is deleted.
   */
  void from(Backup backup) throws StoreException {
    Path folder = backup.file().resolveSibling("");
    if (OwnerOnly.readOnly(folder)) {
      throw new StoreException(
          "the folder %s is read-only".formatted(folder.toAbsolutePath().normalize()));
    }
    Path draft = backup.file().resolveSibling(backup.file().getFileName() + BackupName.UNFINISHED);
    try {
      try {
        Durable.copy(backup.file(), draft);
        delete(draft);
        BackupName name = new BackupName(backup.at(), backup.kind(), Digests.shortOf(draft));
        BackupMaker.publish(draft, name, backup.condition() instanceof Backup.Condition.Encrypted);
      } finally {
        for (String suffix : List.of("", "-wal", "-shm", "-journal")) {
          Files.deleteIfExists(draft.resolveSibling(draft.getFileName() + suffix));
        }
      }
      BackupShelf.delete(backup.file());
    } catch (IOException | SQLException e) {
      throw new StoreException("it could not be written anew", e);
    }
  }

  private void delete(Path draft) throws SQLException, StoreException {
    try (Rows rows = new Rows(draft, Connections.durable(draft), InstantSource.system())) {
      for (PersonKey trace : traces) {
        rows.update("DELETE" + WHO, trace.id(), trace.since().toEpochMilli());
      }
      rows.run("VACUUM");
      rows.run("PRAGMA wal_checkpoint(TRUNCATE)");
    }
  }

  private static void set(PreparedStatement query, PersonKey trace) throws SQLException {
    query.setLong(1, trace.id());
    query.setLong(2, trace.since().toEpochMilli());
  }
}
