package app.milepost.store;

import app.milepost.people.Details;
import app.milepost.people.Person;
import app.milepost.store.PeopleStore.Everybody;
import app.milepost.store.Sealer.Cell;
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
    insert(added);
    return added;
  }

  void insert(Person person) throws SQLException {
    rows.update(
        "INSERT INTO person (id, details, archived, created_at) VALUES (?, ?, ?, ?)",
        person.id(),
        sealed(person),
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
