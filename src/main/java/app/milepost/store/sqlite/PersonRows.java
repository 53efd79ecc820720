package app.milepost.store.sqlite;

import app.milepost.assessment.Ticks;
import app.milepost.people.Details;
import app.milepost.people.Person;
import app.milepost.store.PeopleStore.Everybody;
import app.milepost.store.StoreException;
import app.milepost.store.crypt.PersonalColumn;
import app.milepost.store.crypt.Sealer;
import app.milepost.store.crypt.Sealer.Cell;
import app.milepost.store.json.DetailsJson;
import app.milepost.store.json.TicksJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** People as rows. Call in a transaction, but for reading. */
final class PersonRows {

  private static final String PERSON = "SELECT id, details, archived, created_at FROM person";

  private final Rows rows;
  private final Sealer sealer;

  PersonRows(Rows rows, Sealer sealer) {
    this.rows = rows;
    this.sealer = sealer;
  }

  Everybody everybody() throws SQLException, StoreException {
    List<Optional<Person>> all = rows.all(this::readIfWhole, PERSON + " ORDER BY id");
    List<Person> whole = all.stream().flatMap(Optional::stream).toList();
    return new Everybody(whole, all.size() - whole.size());
  }

  /** One damaged row must not keep everybody else from being seen. */
  private Optional<Person> readIfWhole(ResultSet row) throws SQLException {
    try {
      return Optional.of(read(row));
    } catch (StoreException e) {
      return Optional.empty();
    }
  }

  Optional<Person> first() throws SQLException, StoreException {
    return rows.first(this::read, PERSON + " WHERE NOT archived ORDER BY id LIMIT 1");
  }

  Person get(long id) throws SQLException, StoreException {
    return find(id).orElseThrow(() -> Rows.gone("person"));
  }

  Optional<Person> find(long id) throws SQLException, StoreException {
    return rows.first(this::read, PERSON + " WHERE id = ?", id);
  }

  Person add(Details details) throws SQLException, StoreException {
    Person added = new Person(rows.nextId("person"), details, false, rows.now());
    insert(added, Ticks.NONE);
    return added;
  }

  void insert(Person person, Ticks ticks) throws SQLException {
    rows.update(
        "INSERT INTO person (id, details, ticks, archived, created_at) VALUES (?, ?, ?, ?, ?)",
        person.id(),
        sealed(person),
        sealed(person.id(), ticks),
        person.archived(),
        person.since().toEpochMilli());
  }

  void update(Person person) throws SQLException, StoreException {
    rows.require(
        "person",
        "UPDATE person SET details = ?, archived = ? WHERE id = ?",
        sealed(person),
        person.archived(),
        person.id());
  }

  /** Returns what somebody has ticked. */
  Ticks ticks(long id) throws SQLException, StoreException {
    return rows.first(
            row -> {
              byte[] kept = row.getBytes(1);
              return kept == null
                  ? Ticks.NONE
                  : TicksJson.read(sealer.open(kept, PersonalColumn.TICKS.cell(id, id)));
            },
            "SELECT ticks FROM person WHERE id = ?",
            id)
        .orElseThrow(() -> Rows.gone("person"));
  }

  /** Returns what somebody has ticked; empty where that is damaged. */
  Optional<Ticks> ticksIfWhole(long id) throws SQLException {
    try {
      return Optional.of(ticks(id));
    } catch (StoreException e) {
      return Optional.empty();
    }
  }

  void update(long id, Ticks ticks) throws SQLException, StoreException {
    rows.require("person", "UPDATE person SET ticks = ? WHERE id = ?", sealed(id, ticks), id);
  }

  private Optional<byte[]> sealed(long id, Ticks ticks) {
    return ticks.equals(Ticks.NONE)
        ? Optional.empty()
        : Optional.of(sealer.seal(TicksJson.write(ticks), PersonalColumn.TICKS.cell(id, id)));
  }

  void delete(long id) throws SQLException, StoreException {
    rows.require("person", "DELETE FROM person WHERE id = ?", id);
  }

  private byte[] sealed(Person person) {
    return sealer.seal(DetailsJson.write(person.details()), cell(person.id()));
  }

  private Person read(ResultSet row) throws SQLException, StoreException {
    long id = row.getLong("id");
    return new Person(
        id,
        DetailsJson.read(sealer.open(row.getBytes("details"), cell(id))),
        row.getBoolean("archived"),
        Instant.ofEpochMilli(row.getLong("created_at")));
  }

  private static Cell cell(long id) {
    return PersonalColumn.DETAILS.cell(id, id);
  }
}
