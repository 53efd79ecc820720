package app.milepost.store.sqlite;

import app.milepost.people.PersonKey;
import app.milepost.store.Backup;
import app.milepost.store.Backup.Condition;
import app.milepost.store.Backup.Kind;
import app.milepost.store.BackupPreview;
import app.milepost.store.Backups;
import app.milepost.store.Secret;
import app.milepost.store.StoreException;
import app.milepost.store.crypt.DataKey;
import app.milepost.store.crypt.Seal;
import app.milepost.store.crypt.Vault;
import app.milepost.store.files.DataFolder;
import app.milepost.store.files.DatabaseCopy;
import app.milepost.store.files.StoreFailures;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Backups of a SQLite database, one thing at a time. */
final class SqliteBackups implements Backups, AutoCloseable {

  /** What must not happen while a backup is made. */
  interface Work<T> {
    /** Does it. */
    T run() throws StoreException;
  }

  private final DataFolder folder;
  private final InstantSource clock;
  private final Seal seal;
  private final BackupShelf shelf;
  private final BackupMaker maker;
  private volatile boolean closed;

  /**
   * Makes one.
   *
   * @param seal as the database is sealed; changed only {@link #alone}
   */
  SqliteBackups(DataFolder folder, InstantSource clock, Seal seal) {
    this.folder = folder;
    this.clock = clock;
    this.seal = seal;
    shelf = new BackupShelf(folder);
    maker = new BackupMaker(folder.database());
  }

  /** Does something while no backup is made or compared. */
  synchronized <T> T alone(Work<T> work) throws StoreException {
    return work.run();
  }

  @Override
  public synchronized Backup make() throws StoreException {
    return make(Kind.MANUAL);
  }

  private Backup make(Kind kind) throws StoreException {
    requireOpen();
    Path into = shelf.create();
    shelf.sweep();
    return maker.make(into, kind, now(), seal.key().isPresent());
  }

  @Override
  public synchronized Backup makeIn(Path chosen) throws StoreException {
    requireOpen();
    if (folder.holds(chosen)) {
      throw BackupFailures.notElsewhere(chosen);
    }
    Backup made = maker.make(chosen, Kind.MANUAL, now(), seal.key().isPresent());
    try {
      DatabaseCopy.copyPacks(folder.packs(), chosen.resolve(folder.packs().getFileName()));
    } catch (StoreException e) {
      throw BackupFailures.withoutPacks(chosen, e);
    }
    return made;
  }

  @Override
  public synchronized Optional<Backup> makeDaily(int keep, ZoneId zone) throws StoreException {
    LocalDate today = LocalDate.ofInstant(now(), zone);
    if (keep == 0 || isThere(today, zone) || !anythingToKeep()) {
      return Optional.empty();
    }
    Backup made = make(Kind.DAILY);
    long good = 1;
    for (Backup daily : before(made)) {
      if (good >= keep) {
        BackupShelf.delete(daily.file());
      }
      good += daily.usable() ? 1 : 0;
    }
    return Optional.of(made);
  }

  /** Latest first; those dated later than this were made before it, when the clock was ahead. */
  private List<Backup> before(Backup made) throws StoreException {
    return shelf.list().stream()
        .filter(b -> b.kind() == Kind.DAILY && !b.file().equals(made.file()))
        .sorted(Comparator.comparing(b -> b.at().isAfter(made.at())))
        .toList();
  }

  private boolean isThere(LocalDate day, ZoneId zone) throws StoreException {
    return shelf.named().stream()
        .filter(file ->
            BackupName.of(file)
                .filter(n -> n.kind() == Kind.DAILY)
                .filter(n -> LocalDate.ofInstant(n.at(), zone).equals(day))
                .isPresent())
        .anyMatch(file -> BackupFile.look(file).usable());
  }

  @Override
  public boolean anythingToKeep() throws StoreException {
    try (Connection connection = Connections.readOnly(folder.database(), true);
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                """
                SELECT (SELECT count(*) FROM audit) > 1
                  OR EXISTS (SELECT 1 FROM assessment WHERE saved_at IS NOT NULL)
                """)) {
      return row.getBoolean(1);
    } catch (SQLException e) {
      throw BackupFailures.of(folder.backups(), e);
    }
  }

  @Override
  public void cancel() {
    maker.cancel();
  }

  @Override
  public Listed list() throws StoreException {
    return new Listed(shelf.list(), key());
  }

  @Override
  public synchronized void delete(Backup backup) throws StoreException {
    BackupShelf.delete(backup.file());
  }

  @Override
  public synchronized Erased erase(List<PersonKey> traces) throws StoreException {
    requireOpen();
    Erasing erasing = new Erasing(traces);
    int rewritten = 0;
    List<Left> left = new ArrayList<>();
    for (Backup backup : shelf.list()) {
      try {
        if (!backup.usable()) {
          left.add(new Left(backup, "it can't be read, so nobody can tell"));
        } else if (erasing.isIn(backup)) {
          erasing.from(backup);
          rewritten++;
        }
      } catch (StoreException e) {
        left.add(new Left(backup, String.valueOf(e.getMessage())));
      }
    }
    return new Erased(rewritten, left);
  }

  @Override
  public synchronized BackupPreview preview(Backup backup, Optional<Secret> secret)
      throws StoreException {
    try {
      requireOpen();
      Condition condition = BackupFile.require(backup.file()).condition();
      Path draft = folder.backups().resolve("milepost-preview.db" + BackupName.UNFINISHED);
      Seal theirs = sealOf(backup, condition, secret);
      Seal ours = new Seal();
      ours.use(seal.key().map(DataKey::copy));
      try (Snapshot now = Snapshot.of(folder.database(), ours);
          Snapshot then = Snapshot.of(backup.file(), draft, theirs)) {
        return new BackupComparison(now, then, () -> closed)
            .run(seal.key().isPresent() && condition instanceof Condition.Plain);
      } finally {
        ours.close();
        theirs.close();
      }
    } catch (SQLException | IOException e) {
      throw BackupFailures.unreadable(backup.file(), e);
    } finally {
      secret.ifPresent(Secret::wipe);
    }
  }

  private Seal sealOf(Backup backup, Condition condition, Optional<Secret> secret)
      throws SQLException, StoreException {
    Seal theirs = new Seal();
    if (condition instanceof Condition.Encrypted sealed) {
      boolean sameKey = key().equals(Optional.of(sealed.key()));
      theirs.use(
          sameKey
              ? seal.key().map(DataKey::copy)
              : Optional.of(
                  vault(backup.file()).unlock(secret.orElseThrow(() -> missing(backup)))));
    }
    return theirs;
  }

  private static StoreException missing(Backup backup) {
    return new StoreException(
        "The backup %s was made under another passphrase. Enter that one, or the recovery code of"
                .formatted(backup.file().getFileName())
            + " its day.");
  }

  private static Vault vault(Path file) throws SQLException, StoreException {
    try (Connection connection = Connections.readOnly(file, false)) {
      return BackupFile.vault(connection)
          .orElseThrow(() -> new StoreException("This backup is not encrypted any more."));
    }
  }

  /** Returns the data key of now, by its id. */
  private Optional<String> key() throws StoreException {
    try (Connection connection = Connections.readOnly(folder.database(), true)) {
      return BackupFile.vault(connection).map(Vault::key);
    } catch (SQLException e) {
      throw StoreFailures.whileOpen(folder.database(), e);
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private void requireOpen() throws StoreException {
    if (closed) {
      throw new StoreException("The data folder has been let go of. Open it again.");
    }
  }

  /** Stops what is going on and waits until it has. */
  @Override
  public void close() {
    closed = true;
    maker.cancel();
    // Whatever began a moment ago and could not be stopped ends before the files are let go of.
    synchronized (this) {
      maker.cancel();
    }
  }
}
