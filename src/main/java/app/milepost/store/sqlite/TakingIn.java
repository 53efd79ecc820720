package app.milepost.store.sqlite;

import app.milepost.people.Counsel;
import app.milepost.people.Session;
import app.milepost.people.SessionHead;
import app.milepost.store.SessionStore.Elsewhere;
import app.milepost.store.StoreException;
import java.sql.SQLException;
import java.util.Optional;

/** Adds sessions as they were kept elsewhere. Call in a transaction. */
final class TakingIn {

  private final Rows rows;
  private final SessionRows sessions;
  private final PackRows packs;

  TakingIn(Rows rows, SessionRows sessions, PackRows packs) {
    this.rows = rows;
    this.sessions = sessions;
    this.packs = packs;
  }

  /** Adds a session; none where this person has one that says the same. */
  Optional<SessionHead> in(long personId, Elsewhere session) throws SQLException, StoreException {
    String role = session.answers().role();
    String rung = session.answers().rung().orElseThrow();
    boolean known =
        sessions
            .found("WHERE person_id = ? AND role = ? AND rung = ?", personId, role, rung)
            .sessions()
            .stream()
            .anyMatch(there -> saysTheSame(there, session));
    if (known) {
      return Optional.empty();
    }
    Optional<byte[]> pack = session.pack();
    Optional<String> key =
        pack.isPresent() ? Optional.of(packs.keep(pack.get())) : Optional.empty();
    SessionHead head =
        new SessionHead(
            rows.nextId("assessment"),
            personId,
            role,
            rung,
            session.at(),
            Optional.of(session.at()),
            Optional.of(session.at()),
            key);
    sessions.insert(
        new Session(
            head,
            session.answers().answers(),
            session.counsel(),
            session.plan(),
            Optional.empty()));
    return Optional.of(head);
  }

  private static boolean saysTheSame(Session there, Elsewhere session) {
    return there.answers().equals(session.answers().answers())
        && sameButForName(there.counsel(), session.counsel())
        && there.plan().equals(session.plan());
  }

  private static boolean sameButForName(Counsel one, Counsel other) {
    return one.named("").equals(other.named(""));
  }
}
