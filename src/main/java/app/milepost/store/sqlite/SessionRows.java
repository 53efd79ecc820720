package app.milepost.store.sqlite;

import app.milepost.assessment.Answer;
import app.milepost.people.Counsel;
import app.milepost.people.Session;
import app.milepost.people.SessionHead;
import app.milepost.plan.PlanChoices;
import app.milepost.store.DamagedSessionException;
import app.milepost.store.KeptAnswers;
import app.milepost.store.SessionStore.Found;
import app.milepost.store.StoreException;
import app.milepost.store.crypt.PersonalColumn;
import app.milepost.store.crypt.Sealer;
import app.milepost.store.crypt.Sealer.Cell;
import app.milepost.store.json.AnswersJson;
import app.milepost.store.json.CounselJson;
import app.milepost.store.json.PlanChoicesJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sessions as rows. Call in a transaction, but for reading. */
final class SessionRows {

  /** In which anything was done. */
  static final String NOT_EMPTY = "saved_at IS NOT NULL";

  /** Oldest first, the one in progress last. */
  static final String IN_ORDER = " ORDER BY closed_at IS NULL, closed_at, id";

  private static final String TABLE = "assessment";

  private static final String SESSION =
      """
      SELECT id, person_id, role, rung, answers, counsel, plan, created_at, saved_at, closed_at,
        pack, place
      FROM assessment
      """;

  private final Rows rows;
  private final Sealer sealer;

  SessionRows(Rows rows, Sealer sealer) {
    this.rows = rows;
    this.sealer = sealer;
  }

  List<SessionHead> heads(String where, Object... values) throws SQLException, StoreException {
    return rows.all(SessionRows::head, SESSION + where, values);
  }

  Found found(String where, Object... values) throws SQLException, StoreException {
    List<Session> whole = new ArrayList<>();
    List<SessionHead> damaged = new ArrayList<>();
    rows.all(row -> sort(row, whole, damaged), SESSION + where, values);
    return new Found(whole, damaged);
  }

  /** Returns answers alone, not read yet. */
  List<KeptAnswers> answers(String where, Object... values) throws SQLException, StoreException {
    return rows.all(
        this::answers,
        "SELECT id, person_id, rung, pack, answers FROM assessment\n" + where,
        values);
  }

  private KeptAnswers answers(ResultSet row) throws SQLException {
    long person = row.getLong(2);
    return new KeptAnswers(
        person,
        row.getString(3),
        Optional.ofNullable(row.getString(4)),
        content(row.getBytes(5), PersonalColumn.ANSWERS.cell(row.getLong(1), person)));
  }

  /** One that can't be opened must not keep others from being read. */
  private KeptAnswers.Content content(byte[] kept, Cell cell) {
    try {
      byte[] plain = sealer.open(kept, cell);
      return listener -> AnswersJson.tell(plain, listener);
    } catch (StoreException e) {
      return listener -> {
        throw e;
      };
    }
  }

  /** One damaged row must not keep others from being seen. */
  private boolean sort(ResultSet row, List<Session> whole, List<SessionHead> damaged)
      throws SQLException {
    try {
      return whole.add(read(row));
    } catch (StoreException e) {
      return damaged.add(head(row));
    }
  }

  Session get(long id) throws SQLException, StoreException {
    return rows.first(this::read, SESSION + "WHERE id = ?", id)
        .orElseThrow(() -> Rows.gone("session"));
  }

  /** Returns a session in progress. */
  Session open(long id) throws SQLException, StoreException {
    Session session = get(id);
    if (session.head().closed()) {
      throw new StoreException(
          "This session has been closed, so nothing was saved. Open the person again to start a new"
              + " one.");
    }
    return session;
  }

  /** Returns a session that has been closed. */
  Session closed(long id) throws SQLException, StoreException {
    Session session = get(id);
    if (!session.head().closed()) {
      throw new StoreException("This session is still in progress, so nothing was changed.");
    }
    return session;
  }

  /** Returns the session in progress, or begins one from the last that was closed. */
  Session inProgress(long personId, String role, String rung) throws SQLException, StoreException {
    Found open = found("WHERE person_id = ? AND role = ? AND closed_at IS NULL", personId, role);
    if (!open.unreadable().isEmpty()) {
      throw new DamagedSessionException(open.unreadable().getFirst().id());
    }
    return open.sessions().isEmpty() ? begin(personId, role, rung) : open.sessions().getFirst();
  }

  private Session begin(long personId, String role, String rung)
      throws SQLException, StoreException {
    // From the last one that can be read: a damaged one must not keep the next from beginning.
    Optional<Session> last =
        found(
                "WHERE person_id = ? AND role = ? AND "
                    + NOT_EMPTY
                    + " ORDER BY closed_at DESC, id DESC",
                personId,
                role)
            .sessions()
            .stream()
            .findFirst();
    long id = rows.nextId(TABLE);
    SessionHead head =
        new SessionHead(
            id,
            personId,
            role,
            last.map(s -> s.head().rung()).orElse(rung),
            rows.now(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Counsel counsel =
        last.map(Session::counsel)
            .map(c -> new Counsel(c.answers(), "", "", c.steps()).meeting(c.appointment()))
            .orElse(Counsel.NONE);
    Session begun =
        new Session(
            head,
            last.map(Session::answers).orElse(Map.of()),
            counsel,
            last.map(Session::plan).orElse(PlanChoices.NONE),
            Optional.empty());
    insert(begun);
    return begun;
  }

  void insert(Session session) throws SQLException, StoreException {
    SessionHead head = session.head();
    rows.update(
        """
        INSERT INTO assessment (id, person_id, role, rung, answers, counsel, plan, created_at,
          saved_at, closed_at, pack, place) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        head.id(),
        head.personId(),
        head.role(),
        head.rung(),
        sealed(head, session.answers()),
        sealed(head, session.counsel()),
        sealed(head, session.plan()),
        head.startedAt().toEpochMilli(),
        head.savedAt().map(Instant::toEpochMilli),
        head.closedAt().map(Instant::toEpochMilli),
        head.pack(),
        session.place());
  }

  /**
   * Marks an open session as saved now. It begins with what is saved in it first, since room for it
   * was made long before: when the last one was closed.
   */
  Instant touch(long id) throws SQLException {
    Instant now = rows.now();
    rows.update(
        "UPDATE assessment SET saved_at = ?, created_at = iif(saved_at IS NULL, ?, created_at)"
            + " WHERE id = ?",
        now.toEpochMilli(),
        now.toEpochMilli(),
        id);
    return now;
  }

  void delete(long id) throws SQLException {
    rows.update("DELETE FROM assessment WHERE id = ?", id);
  }

  /** Gives a session to somebody else. */
  void move(Session session, long personId) throws SQLException, StoreException {
    SessionHead head = session.head();
    rows.update(
        "UPDATE assessment SET person_id = ?, answers = ?, counsel = ?, plan = ? WHERE id = ?",
        personId,
        sealer.seal(
            AnswersJson.write(session.answers()), PersonalColumn.ANSWERS.cell(head.id(), personId)),
        sealer.seal(
            CounselJson.write(session.counsel()), PersonalColumn.COUNSEL.cell(head.id(), personId)),
        sealed(PersonalColumn.PLAN.cell(head.id(), personId), session.plan()),
        head.id());
  }

  byte[] sealed(SessionHead head, Map<String, Answer> answers) {
    return sealer.seal(AnswersJson.write(answers), cell(PersonalColumn.ANSWERS, head));
  }

  byte[] sealed(SessionHead head, Counsel counsel) {
    return sealer.seal(CounselJson.write(counsel), cell(PersonalColumn.COUNSEL, head));
  }

  /** Returns nothing where nothing is decided. */
  Optional<byte[]> sealed(SessionHead head, PlanChoices plan) throws StoreException {
    return sealed(cell(PersonalColumn.PLAN, head), plan);
  }

  private Optional<byte[]> sealed(Cell cell, PlanChoices plan) throws StoreException {
    return plan.equals(PlanChoices.NONE)
        ? Optional.empty()
        : Optional.of(sealer.seal(PlanChoicesJson.write(plan), cell));
  }

  private PlanChoices plan(ResultSet row, SessionHead head) throws SQLException, StoreException {
    byte[] kept = row.getBytes("plan");
    return kept == null
        ? PlanChoices.NONE
        : PlanChoicesJson.read(sealer.open(kept, cell(PersonalColumn.PLAN, head)));
  }

  private static Cell cell(PersonalColumn column, SessionHead head) {
    return column.cell(head.id(), head.personId());
  }

  private Session read(ResultSet row) throws SQLException, StoreException {
    SessionHead head = head(row);
    return new Session(
        head,
        AnswersJson.read(sealer.open(row.getBytes("answers"), cell(PersonalColumn.ANSWERS, head))),
        CounselJson.read(sealer.open(row.getBytes("counsel"), cell(PersonalColumn.COUNSEL, head))),
        plan(row, head),
        Optional.ofNullable(row.getString("place")));
  }

  private static SessionHead head(ResultSet row) throws SQLException {
    return new SessionHead(
        row.getLong("id"),
        row.getLong("person_id"),
        row.getString("role"),
        row.getString("rung"),
        Instant.ofEpochMilli(row.getLong("created_at")),
        moment(row, "saved_at"),
        moment(row, "closed_at"),
        Optional.ofNullable(row.getString("pack")));
  }

  private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
    long millis = row.getLong(column);
    return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
  }
}
