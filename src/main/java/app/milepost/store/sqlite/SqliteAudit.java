package app.milepost.store.sqlite;

import app.milepost.store.AuditTrail;
import app.milepost.store.StoreException;
import app.milepost.store.crypt.PersonalColumn;
import app.milepost.store.crypt.Sealer;
import app.milepost.store.crypt.Sealer.Cell;
import app.milepost.store.json.RowJson;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The list of what was done, in the database. */
final class SqliteAudit implements AuditTrail {

  private static final Duration STEP_BY_STEP = Duration.ofHours(1);

  private final Rows rows;
  private final Sealer sealer;
  private final String who;

  /**
   * Makes one.
   *
   * @param who the system's name for whoever is at the computer
   */
  SqliteAudit(Rows rows, Sealer sealer, String who) {
    this.rows = rows;
    this.sealer = sealer;
    this.who = who;
  }

  /** Returns one that seals otherwise. */
  SqliteAudit sealing(Sealer other) {
    return new SqliteAudit(rows, other, who);
  }

  /** Adds a line inside a transaction that is going on. */
  void add(Action action, Optional<Long> personId) throws SQLException, StoreException {
    add(rows.now(), action, personId);
  }

  /** Adds a line for something that was done before, inside a transaction that is going on. */
  void add(Instant at, Action action, Optional<Long> personId) throws SQLException, StoreException {
    add(at, action, personId, Optional.empty());
  }

  /** Adds a line for an agreement on a plan inside a transaction that is going on. */
  void addAgreement(long personId, int revision) throws SQLException, StoreException {
    add(rows.now(), Action.PLAN_AGREED, Optional.of(personId), Optional.of(revision));
  }

  private void add(Instant at, Action action, Optional<Long> personId, Optional<Integer> revision)
      throws SQLException, StoreException {
    long id = rows.nextId("audit");
    rows.update(
        "INSERT INTO audit (id, at, who, action, person_id, revision) VALUES (?, ?, ?, ?, ?, ?)",
        id,
        at.toEpochMilli(),
        sealer.seal(who.getBytes(StandardCharsets.UTF_8), cell(id)),
        action.name(),
        personId,
        revision);
  }

  /**
   * Adds a line unless there is one of the last hour about the same, and none about anybody else
   * since, so that what is done step by step, as rating is, takes one line. Whoever has seen the
   * latest line therefore knows whom anything was done about, but for the person in it.
   */
  void addOnce(Action action, long personId) throws SQLException, StoreException {
    Instant now = rows.now();
    Optional<Long> last =
        rows.first(
            row -> row.getLong(1),
            """
            SELECT id FROM audit line
            WHERE person_id = ? AND action = ? AND at > ? AND at <= ? AND NOT EXISTS (
              SELECT 1 FROM audit later
              WHERE later.id > line.id AND later.person_id IS NOT line.person_id)
            """,
            personId,
            action.name(),
            now.minus(STEP_BY_STEP).toEpochMilli(),
            now.toEpochMilli());
    if (last.isEmpty()) {
      add(now, action, Optional.of(personId));
    }
  }

  @Override
  public void note(Action action, Optional<Long> personId) throws StoreException {
    rows.transact(() -> {
      add(action, personId);
      return action;
    });
  }

  @Override
  public List<Entry> lines(Wanted wanted, long before, int most) throws StoreException {
    StringBuilder where = new StringBuilder("id < ?");
    List<Object> values = new ArrayList<>();
    values.add(before);
    if (wanted.person().isPresent()) {
      where.append(" AND person_id = ?");
      values.add(wanted.person().get());
    }
    if (!wanted.actions().isEmpty()) {
      where.append(" AND action IN (");
      where.append(String.join(", ", Collections.nCopies(wanted.actions().size(), "?")));
      where.append(')');
      wanted.actions().forEach(action -> values.add(action.name()));
    }
    values.add(most);
    return rows.read(() ->
        rows.all(
            this::read,
            "SELECT id, at, who, action, person_id, revision FROM audit WHERE "
                + where
                + " ORDER BY id DESC LIMIT ?",
            values.toArray()));
  }

  private Entry read(ResultSet row) throws SQLException, StoreException {
    long id = row.getLong("id");
    long person = row.getLong("person_id");
    Optional<Long> personId = row.wasNull() ? Optional.empty() : Optional.of(person);
    int revision = row.getInt("revision");
    OptionalInt agreed = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(revision);
    return new Entry(
        id,
        Instant.ofEpochMilli(row.getLong("at")),
        new String(sealer.open(row.getBytes("who"), cell(id)), StandardCharsets.UTF_8),
        action(row.getString("action")),
        personId,
        agreed);
  }

  private static Action action(String name) throws StoreException {
    try {
      return Action.valueOf(name);
    } catch (IllegalArgumentException e) {
      throw RowJson.damaged("entries in the list of what was done", e);
    }
  }

  private static Cell cell(long id) {
    return PersonalColumn.WHO.cell(id, 0);
  }
}
