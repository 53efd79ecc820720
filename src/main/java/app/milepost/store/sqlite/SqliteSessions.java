package app.milepost.store.sqlite;

import app.milepost.assessment.Answer;
import app.milepost.people.Counsel;
import app.milepost.people.Session;
import app.milepost.people.SessionHead;
import app.milepost.plan.PlanChoices;
import app.milepost.store.AuditTrail.Action;
import app.milepost.store.KeptAnswers;
import app.milepost.store.SessionStore;
import app.milepost.store.StoreException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Sessions, in the database. */
final class SqliteSessions implements SessionStore {

  /** The latest of each person from one on, so many. */
  private static final String LATEST =
      """
      WHERE id IN (
        SELECT id FROM (
          SELECT id, max(coalesce(closed_at, 9223372036854775807)) FROM assessment
          WHERE person_id > ? AND role = ? AND saved_at IS NOT NULL
          GROUP BY person_id ORDER BY person_id LIMIT ?))
      ORDER BY person_id
      """;

  private final Rows rows;
  private final SessionRows sessions;
  private final SqliteAudit audit;
  private final PackRows packs;
  private final TakingIn taking;

  SqliteSessions(Rows rows, SessionRows sessions, SqliteAudit audit) {
    this.rows = rows;
    this.sessions = sessions;
    this.audit = audit;
    packs = new PackRows(rows);
    taking = new TakingIn(rows, sessions, packs);
  }

  @Override
  public List<SessionHead> of(long personId) throws StoreException {
    return rows.read(() ->
        sessions.heads(
            "WHERE person_id = ? AND " + SessionRows.NOT_EMPTY + SessionRows.IN_ORDER, personId));
  }

  @Override
  public Found about(long personId, String role) throws StoreException {
    return rows.read(() ->
        sessions.found(
            "WHERE person_id = ? AND role = ? AND " + SessionRows.NOT_EMPTY + SessionRows.IN_ORDER,
            personId,
            role));
  }

  @Override
  public Session session(long sessionId) throws StoreException {
    return rows.read(() -> sessions.get(sessionId));
  }

  @Override
  public Instant start(long sessionId) throws StoreException {
    return rows.transact(() -> {
      SessionHead head = sessions.open(sessionId).head();
      if (head.savedAt().isPresent()) {
        return head.startedAt();
      }
      audit.add(Action.SESSION_STARTED, Optional.of(head.personId()));
      return sessions.touch(sessionId);
    });
  }

  @Override
  public Instant saveCounsel(long sessionId, Counsel counsel) throws StoreException {
    return rows.transact(() -> {
      Session before = sessions.open(sessionId);
      SessionHead head = before.head();
      rows.update(
          "UPDATE assessment SET counsel = ? WHERE id = ?",
          sessions.sealed(head, counsel),
          sessionId);
      if (!before.counsel().answers().equals(counsel.answers())) {
        audit.addOnce(Action.ANSWERS_CHANGED, head.personId());
      }
      if (!sameButForRatings(before.counsel(), counsel)) {
        audit.addOnce(Action.NOTES_CHANGED, head.personId());
      }
      return sessions.touch(sessionId);
    });
  }

  private static boolean sameButForRatings(Counsel one, Counsel other) {
    return one.rating(Map.of()).equals(other.rating(Map.of()));
  }

  @Override
  public Instant savePlan(long sessionId, PlanChoices plan) throws StoreException {
    return rows.transact(() -> {
      Session before = sessions.open(sessionId);
      SessionHead head = before.head();
      rows.update(
          "UPDATE assessment SET plan = ? WHERE id = ?", sessions.sealed(head, plan), sessionId);
      if (plan.agreed().size() > before.plan().agreed().size()) {
        audit.addAgreement(head.personId(), plan.agreed().size());
      } else {
        audit.addOnce(Action.PLAN_CHANGED, head.personId());
      }
      return sessions.touch(sessionId);
    });
  }

  @Override
  public Instant takeOver(long sessionId, String rung, Map<String, Answer> answers)
      throws StoreException {
    return rows.transact(() -> {
      SessionHead head = sessions.open(sessionId).head();
      rows.update(
          "UPDATE assessment SET rung = ?, answers = ? WHERE id = ?",
          rung,
          sessions.sealed(head, answers),
          sessionId);
      audit.add(Action.ANSWERS_IMPORTED, Optional.of(head.personId()));
      return sessions.touch(sessionId);
    });
  }

  @Override
  public Instant close(long sessionId, byte[] pack) throws StoreException {
    return rows.transact(() -> {
      SessionHead head = sessions.open(sessionId).head();
      Instant now = head.savedAt().isPresent() ? rows.now() : sessions.touch(sessionId);
      rows.update(
          "UPDATE assessment SET closed_at = ?, pack = ? WHERE id = ?",
          now.toEpochMilli(),
          packs.keep(pack),
          sessionId);
      audit.add(Action.SESSION_CLOSED, Optional.of(head.personId()));
      return now;
    });
  }

  @Override
  public void setAside(long sessionId) throws StoreException {
    rows.transact(() -> {
      Found found = sessions.found("WHERE id = ? AND closed_at IS NULL", sessionId);
      if (found.unreadable().isEmpty()) {
        throw new StoreException("This session can be read, so it was not set aside.");
      }
      SessionHead head = found.unreadable().getFirst();
      rows.update(
          "UPDATE assessment SET closed_at = ? WHERE id = ?", rows.now().toEpochMilli(), sessionId);
      audit.add(Action.SESSION_SET_ASIDE, Optional.of(head.personId()));
      return head;
    });
  }

  @Override
  public void reopen(long sessionId) throws StoreException {
    rows.transact(() -> {
      SessionHead head = sessions.get(sessionId).head();
      if (!head.closed()) {
        return head;
      }
      List<SessionHead> later = later(head);
      if (later.stream().anyMatch(s -> s.savedAt().isPresent())) {
        throw new StoreException(
            "A later session with this person has begun, so this one stays closed. Go on in the"
                + " later one.");
      }
      for (SessionHead empty : later) {
        sessions.delete(empty.id());
      }
      rows.update("UPDATE assessment SET closed_at = NULL, pack = NULL WHERE id = ?", sessionId);
      audit.add(Action.SESSION_REOPENED, Optional.of(head.personId()));
      return head;
    });
  }

  @Override
  public void name(long sessionId, String name) throws StoreException {
    rows.transact(() -> {
      Session before = sessions.closed(sessionId);
      rows.update(
          "UPDATE assessment SET counsel = ? WHERE id = ?",
          sessions.sealed(before.head(), before.counsel().named(name)),
          sessionId);
      audit.addOnce(Action.SESSION_NAMED, before.head().personId());
      return before;
    });
  }

  @Override
  public Session delete(long sessionId) throws StoreException {
    return rows.transact(() -> {
      Session gone = sessions.closed(sessionId);
      sessions.delete(sessionId);
      audit.add(Action.SESSION_DELETED, Optional.of(gone.head().personId()));
      return gone;
    });
  }

  @Override
  public void putBack(Session session) throws StoreException {
    SessionHead head = session.head();
    rows.transact(() -> {
      if (sessions.heads("WHERE id = ?", head.id()).isEmpty()) {
        boolean isThere =
            rows.first(row -> row.getLong(1), "SELECT id FROM person WHERE id = ?", head.personId())
                .isPresent();
        if (!isThere) {
          throw Rows.gone("person");
        }
        sessions.insert(session);
        audit.add(Action.SESSION_RESTORED, Optional.of(head.personId()));
      }
      return head;
    });
  }

  private List<SessionHead> later(SessionHead closed) throws SQLException, StoreException {
    long at = closed.closedAt().orElseThrow().toEpochMilli();
    return sessions.heads(
        """
        WHERE person_id = ? AND role = ?
          AND (closed_at IS NULL OR closed_at > ? OR closed_at = ? AND id > ?)
        """,
        closed.personId(),
        closed.role(),
        at,
        at,
        closed.id());
  }

  @Override
  public Optional<SessionHead> add(long personId, Elsewhere session) throws StoreException {
    return rows.transact(() -> {
      Optional<SessionHead> added = taking.in(personId, session);
      if (added.isPresent()) {
        audit.add(Action.ANSWERS_IMPORTED, Optional.of(personId));
      }
      return added;
    });
  }

  @Override
  public byte[] pack(String key) throws StoreException {
    return rows.read(() -> packs.get(key));
  }

  @Override
  public Found latest(String role, long afterPerson, int most) throws StoreException {
    return rows.read(() -> sessions.found(LATEST, afterPerson, role, most));
  }

  @Override
  public List<KeptAnswers> latestAnswers(String role, long afterPerson, int most)
      throws StoreException {
    return rows.read(() -> sessions.answers(LATEST, afterPerson, role, most));
  }

  @Override
  public Map<String, Integer> perRole() throws StoreException {
    return rows.read(() -> {
      Map<String, Integer> counts = new TreeMap<>();
      rows.all(
          row -> counts.put(row.getString(1), row.getInt(2)),
          "SELECT role, count(*) FROM assessment WHERE "
              + SessionRows.NOT_EMPTY
              + " GROUP BY role");
      return counts;
    });
  }
}
