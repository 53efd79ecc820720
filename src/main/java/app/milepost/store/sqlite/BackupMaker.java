package app.milepost.store.sqlite;

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
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Optional;

/**
 * Makes backups of one database on connections of its own, so that saving goes on meanwhile. A
 * backup gets its name only once it has been opened and read whole.
 */
final class BackupMaker {

  private final Path database;
  private final Object door = new Object();
  private Optional<Statement> running = Optional.empty();

  BackupMaker(Path database) {
    this.database = database;
  }

  /**
   * Makes one.
   *
   * @param folder where to; must be there
   * @param at the present, in whole milliseconds
   * @param encrypted whether what is personal in the database is
   */
  Backup make(Path folder, Backup.Kind kind, Instant at, boolean encrypted) throws StoreException {
    if (OwnerOnly.readOnly(folder)) {
      throw BackupFailures.readOnly(folder);
    }
    Path draft = folder.resolve(new BackupName(at, kind, "").text() + BackupName.UNFINISHED);
    try {
      Files.deleteIfExists(draft);
      // Empty at first, so that it is never open to others, not even for a moment.
      Files.createFile(draft, OwnerOnly.fileAttributes(draft));
      try {
        return publish(draft, kind, at, encrypted);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw BackupFailures.of(folder, e);
    } catch (SQLException e) {
      throw BackupFailures.of(folder, e);
    }
  }

  private Backup publish(Path draft, Backup.Kind kind, Instant at, boolean encrypted)
      throws IOException, SQLException, StoreException {
    try (Connection connection = Connections.readOnly(database, true);
        PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
      vacuum.setString(1, draft.toString());
      begin(vacuum);
      try {
        vacuum.execute();
      } finally {
        end();
      }
    }
    return publish(draft, new BackupName(at, kind, Digests.shortOf(draft)), encrypted);
  }

  /** Reads a draft whole and gives it its name. */
  static Backup publish(Path draft, BackupName name, boolean encrypted)
      throws IOException, StoreException {
    Backup made = BackupFile.look(draft);
    boolean asExpected =
        switch (made.condition()) {
          case Backup.Condition.Plain plain -> !encrypted;
          case Backup.Condition.Encrypted sealed -> encrypted;
          case Backup.Condition.Unusable unusable -> false;
        };
    if (!asExpected) {
      throw new StoreException(
          "The backup could not be read back after it was written, so it was not kept. Check the"
              + " disk"
              + " that holds %s, or choose another folder.".formatted(draft.getParent()));
    }
    Path file = draft.resolveSibling(name.text());
    Durable.publishNew(draft, file);
    return new Backup(file, name.at(), name.kind(), made.size(), made.condition());
  }

  private void begin(Statement statement) {
    synchronized (door) {
      running = Optional.of(statement);
    }
  }

  private void end() {
    synchronized (door) {
      running = Optional.empty();
    }
  }

  /** Stops the one being made, if there is one; it is then not kept. From any thread. */
  void cancel() {
    synchronized (door) {
      if (running.isPresent()) {
        try {
          running.get().cancel();
        } catch (SQLException e) {
          // It goes on to its end then, which is no harm.
        }
      }
    }
  }
}
