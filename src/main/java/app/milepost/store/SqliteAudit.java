package app.milepost.store;

import app.milepost.store.Sealer.Cell;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The list of what was done, in the database. */
final class SqliteAudit implements AuditTrail {

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
    long id = rows.nextId("audit");
    rows.update(
        "INSERT INTO audit (id, at, who, action, person_id) VALUES (?, ?, ?, ?, ?)",
        id,
        at.toEpochMilli(),
        sealer.seal(who.getBytes(StandardCharsets.UTF_8), cell(id)),
        action.name(),
        personId);
  }

  /** Adds a line unless the person's last line, within the hour, is the same. */
  void addOnce(Action action, long personId) throws SQLException, StoreException {
    Optional<String> last =
        rows.first(
            row -> row.getString(1),
            """
            SELECT action FROM audit
            WHERE id = (SELECT max(id) FROM audit) AND person_id = ? AND at > ?
            """,
            personId,
            rows.now().minusSeconds(3600).toEpochMilli());
    if (!last.equals(Optional.of(action.name()))) {
      add(action, Optional.of(personId));
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
  public List<Entry> lines(long before, int most) throws StoreException {
    return rows.read(() ->
        rows.all(
            row -> {
              long id = row.getLong("id");
              long person = row.getLong("person_id");
              Optional<Long> personId = row.wasNull() ? Optional.empty() : Optional.of(person);
              return new Entry(
                  id,
                  Instant.ofEpochMilli(row.getLong("at")),
                  new String(sealer.open(row.getBytes("who"), cell(id)), StandardCharsets.UTF_8),
                  Action.valueOf(row.getString("action")),
                  personId);
            },
            "SELECT id, at, who, action, person_id FROM audit WHERE id < ? ORDER BY id DESC LIMIT"
                + " ?",
            before,
            most));
  }

  private static Cell cell(long id) {
    return PersonalColumn.WHO.cell(id, 0);
  }
}
