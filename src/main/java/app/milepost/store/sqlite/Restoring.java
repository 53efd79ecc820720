package app.milepost.store.sqlite;

import app.milepost.store.AuditTrail.Action;
import app.milepost.store.Backup.Condition;
import app.milepost.store.Backup.Kind;
import app.milepost.store.CannotOpenException;
import app.milepost.store.OpenFailure;
import app.milepost.store.StoreException;
import app.milepost.store.crypt.Sealer;
import app.milepost.store.crypt.Vault;
import app.milepost.store.files.DataFolder;
import app.milepost.store.files.DatabaseCopy;
import app.milepost.store.files.Durable;
import app.milepost.store.files.StoreFailures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;

/** Puts a backup in the place of a database that nobody has open. */
public final class Restoring {

  private static final List<String> SIDE_FILES = List.of("-wal", "-journal", "-shm");

  private final DataFolder folder;
  private final InstantSource clock;
  private final BackupShelf shelf;

  Restoring(DataFolder folder, InstantSource clock) {
    this.folder = folder;
    this.clock = clock;
    shelf = new BackupShelf(folder);
  }

  void run(Path backup) throws StoreException {
    BackupFile.require(backup);
    Path draft = folder.path().resolve("milepost.db.restored");
    try {
      discard(draft);
      try {
        Durable.copy(backup, draft);
        prepare(draft);
        keepPresent();
        Durable.publish(draft, folder.database());
      } finally {
        discard(draft);
      }
    } catch (IOException e) {
      throw StoreFailures.of(folder.database(), e);
    } catch (SQLException e) {
      throw BackupFailures.unreadable(backup, e);
    } catch (FlywayException e) {
      throw BackupFailures.unreadable(backup, e);
    }
    copyPacks(backup);
  }

  /** Brings it up to the latest layout and has it say that it was restored. */
  private void prepare(Path draft) throws SQLException, IOException, StoreException {
    Migrations.BUILT_IN.run(Connections.source(draft));
    try (Rows rows = new Rows(draft, Connections.durable(draft), clock)) {
      VaultRow row = new VaultRow(rows);
      Optional<Vault> vault = rows.read(row::read);
      rows.transact(() -> {
        if (vault.isPresent()) {
          row.write(vault.get().restored(Optional.of(now())));
        } else {
          new SqliteAudit(rows, Sealer.PLAIN, System.getProperty("user.name", ""))
              .add(Action.BACKUP_RESTORED, Optional.empty());
        }
        return vault;
      });
    }
    // A log that is left would be taken for the database's that this is to replace.
    requireNoLog(draft);
    if (BackupFile.look(draft).condition() instanceof Condition.Unusable unusable) {
      throw new StoreException(unusable.sentence());
    }
  }

  private void keepPresent() throws StoreException, IOException, SQLException {
    shelf.create();
    shelf.sweep();
    try {
      if (Files.exists(folder.database()) || Files.exists(folder.log())) {
        backUp();
      }
    } catch (CannotOpenException e) {
      if (!e.failure().backupCanHelp()) {
        throw e;
      }
      putAside();
    }
  }

  private void backUp() throws StoreException, IOException, SQLException {
    SqliteFolder present = SqliteFolder.open(folder, clock);
    try {
      requireSound(present.rows());
      new BackupMaker(folder.database())
          .make(folder.backups(), Kind.BEFORE_RESTORE, now(), present.vault().isPresent());
      present.rows().run("PRAGMA wal_checkpoint(TRUNCATE)");
    } finally {
      present.abandon();
    }
    requireNoLog(folder.database());
  }

  /** Opening looks at all of a small database only. */
  private void requireSound(Rows rows) throws StoreException {
    boolean sound;
    try {
      sound =
          rows.first(row -> row.getString(1).equals("ok"), "PRAGMA quick_check(1)").orElse(false);
    } catch (SQLException e) {
      throw StoreFailures.of(folder.database(), e);
    }
    if (!sound) {
      throw new CannotOpenException(new OpenFailure.Damaged(folder.database()));
    }
  }

  /** The log goes aside before the new database comes, since SQLite would put it into that. */
  private void putAside() throws IOException {
    Path aside = folder.backups().resolve(new BackupName(now(), Kind.PUT_ASIDE, "").text());
    if (Files.exists(folder.database())) {
      Durable.copy(folder.database(), aside);
    }
    for (String suffix : List.of("-wal", "-journal")) {
      Path left = beside(folder.database(), suffix);
      if (Files.exists(left)) {
        Durable.copy(left, beside(aside, suffix));
        Files.delete(left);
      }
    }
    Files.deleteIfExists(beside(folder.database(), "-shm"));
  }

  private static void requireNoLog(Path database) throws StoreException, IOException {
    Path log = beside(database, "-wal");
    if (Files.exists(log) && Files.size(log) > 0) {
      throw new StoreException(
          "Another program is using %s, so nothing was restored. Close it and try again."
              .formatted(database));
    }
    for (String suffix : SIDE_FILES) {
      Files.deleteIfExists(beside(database, suffix));
    }
  }

  private static void discard(Path draft) throws IOException {
    for (String suffix : SIDE_FILES) {
      Files.deleteIfExists(beside(draft, suffix));
    }
    Files.deleteIfExists(draft);
  }

  /** Packs that came along with a backup from elsewhere; those of this folder were left alone. */
  private void copyPacks(Path backup) throws StoreException {
    Path theirs = backup.resolveSibling(folder.packs().getFileName());
    if (!theirs.toAbsolutePath().normalize().equals(folder.packs())) {
      DatabaseCopy.copyPacks(theirs, folder.packs());
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private static Path beside(Path database, String suffix) {
    return database.resolveSibling(database.getFileName() + suffix);
  }
}
