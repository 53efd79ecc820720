package app.milepost.store;

import java.sql.Connection;
import java.time.InstantSource;

/** The store in one SQLite file, on one connection. */
public final class SqliteStore implements Store {

  private final Rows rows;
  private final SqliteAssessments assessments;
  private final SqlitePeople people;
  private final SqliteSessions sessions;
  private final SqliteAudit audit;

  SqliteStore(Rows rows, Sealer sealer) {
    this.rows = rows;
    audit = new SqliteAudit(rows, sealer, System.getProperty("user.name", ""));
    PersonRows personRows = new PersonRows(rows, sealer);
    SessionRows sessionRows = new SessionRows(rows, sealer);
    assessments = new SqliteAssessments(rows, personRows, sessionRows, audit);
    people = new SqlitePeople(rows, personRows, sessionRows, audit);
    sessions = new SqliteSessions(rows, sessionRows, audit);
  }

  /**
   * Opens the database of a folder, creating both where they are not there yet. Hold the folder's
   * {@link InstanceLock} before calling.
   *
   * @throws CannotOpenException saying why not; the files are then as they were
   */
  public static SqliteStore open(DataFolder folder, InstantSource clock)
      throws CannotOpenException {
    folder.create();
    Connection connection = new DatabaseOpener(folder, Migrations.BUILT_IN).open();
    return new SqliteStore(new Rows(folder.database(), connection, clock), Sealer.PLAIN);
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
  public void close() throws StoreException {
    rows.close();
  }
}
