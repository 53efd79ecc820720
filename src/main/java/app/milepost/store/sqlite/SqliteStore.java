package app.milepost.store.sqlite;

import app.milepost.store.AssessmentStore;
import app.milepost.store.AuditTrail;
import app.milepost.store.Backups;
import app.milepost.store.CannotOpenException;
import app.milepost.store.OpenFailure;
import app.milepost.store.PeopleStore;
import app.milepost.store.Protection;
import app.milepost.store.SessionStore;
import app.milepost.store.Store;
import app.milepost.store.StoreException;
import app.milepost.store.crypt.KeyWrap;
import app.milepost.store.crypt.Seal;
import app.milepost.store.crypt.Vault;
import app.milepost.store.files.DataFolder;
import app.milepost.store.files.InstanceLock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** The store in one SQLite file, on one connection. */
public final class SqliteStore implements Store {

  private final Rows rows;
  private final Seal seal;
  private final Runnable release;
  private final SqliteAssessments assessments;
  private final SqlitePeople people;
  private final SqliteSessions sessions;
  private final SqliteAudit audit;
  private final SqliteBackups backups;
  private final SqliteProtection protection;

  /**
   * Makes one.
   *
   * @param seal with the data key, where there is one
   * @param rounds of PBKDF2 for secrets from now on
   * @param release run once the files have been let go of
   */
  SqliteStore(Rows rows, Seal seal, int rounds, Runnable release) {
    this.rows = rows;
    this.seal = seal;
    this.release = release;
    audit = new SqliteAudit(rows, seal, System.getProperty("user.name", ""));
    PersonRows personRows = new PersonRows(rows, seal);
    SessionRows sessionRows = new SessionRows(rows, seal);
    assessments = new SqliteAssessments(rows, personRows, sessionRows, audit);
    people = new SqlitePeople(rows, personRows, sessionRows, audit);
    sessions = new SqliteSessions(rows, sessionRows, audit);
    backups = new SqliteBackups(rows.folder(), rows::now, seal);
    protection = new SqliteProtection(rows, seal, audit, backups, rounds);
  }

  /**
   * Opens the database of a folder that is not protected, creating both where they are not there
   * yet. Hold the folder's {@link InstanceLock} before calling.
   *
   * @throws CannotOpenException saying why not; the files are then as they were
   */
  public static SqliteStore open(DataFolder folder, InstantSource clock)
      throws CannotOpenException {
    SqliteFolder opened = SqliteFolder.open(folder, clock);
    if (opened.vault().isPresent()) {
      opened.abandon();
      throw new CannotOpenException(new OpenFailure.Protected(folder.path()));
    }
    return new SqliteStore(opened.rows(), new Seal(), KeyWrap.ROUNDS, () -> {});
  }

  @Override
  public <T> T together(Changes<T> changes) throws StoreException {
    return rows.transact(changes::make);
  }

  @Override
  public AssessmentStore assessments() {
    return assessments;
  }

  @Override
  public PeopleStore people() {
    return people;
  }

  @Override
  public SessionStore sessions() {
    return sessions;
  }

  @Override
  public AuditTrail audit() {
    return audit;
  }

  @Override
  public Protection protection() {
    return protection;
  }

  @Override
  public Backups backups() {
    return backups;
  }

  /**
   * Adds to the list of what was done that the folder was unlocked, and before that, where a backup
   * has taken the place of the database, that it has.
   */
  void noteUnlocking() throws StoreException {
    VaultRow row = new VaultRow(rows);
    rows.transact(() -> {
      Optional<Vault> vault = row.read();
      Optional<Instant> restored = vault.flatMap(Vault::restored);
      if (restored.isPresent()) {
        audit.add(restored.get(), AuditTrail.Action.BACKUP_RESTORED, Optional.empty());
        row.write(vault.orElseThrow().restored(Optional.empty()));
      }
      audit.add(AuditTrail.Action.UNLOCKED, Optional.empty());
      return vault;
    });
  }

  @Override
  public void close() throws StoreException {
    backups.close();
    try {
      rows.close();
    } finally {
      seal.close();
      release.run();
    }
  }
}
