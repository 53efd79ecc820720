package app.milepost.store;

import app.milepost.assessment.Answer;
import app.milepost.assessment.Assessment;
import app.milepost.people.Person;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/** The store in one SQLite file, on one connection. */
public final class SqliteStore implements AssessmentStore {

  private static final String NAME_OF = "SELECT id, name FROM person";

  private final Path database;
  private final Connection connection;
  private final InstantSource clock;
  private final AnswersJson json = new AnswersJson();

  SqliteStore(Path database, Connection connection, InstantSource clock) {
    this.database = database;
    this.connection = connection;
    this.clock = clock;
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
    return new SqliteStore(
        folder.database(), new DatabaseOpener(folder, Migrations.BUILT_IN).open(), clock);
  }

  @Override
  public Person firstPerson() throws StoreException {
    return transact(() -> {
      Optional<Person> first = person(NAME_OF + " ORDER BY id LIMIT 1");
      if (first.isPresent()) {
        return first.get();
      }
      update("INSERT INTO person (name, created_at) VALUES ('', ?)", now().toEpochMilli());
      return person(NAME_OF + " WHERE id = last_insert_rowid()").orElseThrow();
    });
  }

  @Override
  public Person rename(Person person, String name) throws StoreException {
    return transact(() -> {
      require(update("UPDATE person SET name = ? WHERE id = ?", name, person.id()), "person");
      return person.named(name);
    });
  }

  @Override
  public Draft draft(Person person, String roleId, String defaultRung) throws StoreException {
    return transact(() -> {
      update(
          """
          INSERT INTO assessment (person_id, role, rung, answers, created_at)
          VALUES (?, ?, ?, ?, ?) ON CONFLICT (person_id, role) DO NOTHING
          """,
          person.id(),
          roleId,
          defaultRung,
          json.write(Map.of()),
          now().toEpochMilli());
      return readDraft(person, roleId);
    });
  }

  private Draft readDraft(Person person, String roleId) throws SQLException, StoreException {
    try (PreparedStatement query =
            prepare(
                """
                SELECT id, rung, answers, place, saved_at FROM assessment
                WHERE person_id = ? AND role = ?
                """,
                person.id(),
                roleId);
        ResultSet row = query.executeQuery()) {
      row.next();
      Assessment assessment =
          new Assessment(
              roleId,
              Optional.of(row.getString("rung")),
              person.name(),
              json.read(row.getBytes("answers")));
      long savedAt = row.getLong("saved_at");
      Optional<Instant> saved =
          row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(savedAt));
      Optional<String> place = Optional.ofNullable(row.getString("place"));
      return new Draft(row.getLong("id"), person, assessment, saved, place);
    }
  }

  @Override
  public Instant save(long draftId, String requirementId, Answer answer) throws StoreException {
    return transact(() -> {
      Map<String, Answer> answers = answers(draftId);
      if (answer.equals(Answer.NotAnswered.BLANK)) {
        answers.remove(requirementId);
      } else {
        answers.put(requirementId, answer);
      }
      Instant now = now();
      update(
          "UPDATE assessment SET answers = ?, saved_at = ? WHERE id = ?",
          json.write(answers),
          now.toEpochMilli(),
          draftId);
      return now;
    });
  }

  private Map<String, Answer> answers(long draftId) throws SQLException, StoreException {
    try (PreparedStatement query = prepare("SELECT answers FROM assessment WHERE id = ?", draftId);
        ResultSet row = query.executeQuery()) {
      require(row.next() ? 1 : 0, "assessment");
      return json.read(row.getBytes(1));
    }
  }

  @Override
  public Instant saveRung(long draftId, String rungId) throws StoreException {
    return transact(() -> {
      Instant now = now();
      require(
          update(
              "UPDATE assessment SET rung = ?, saved_at = ? WHERE id = ?",
              rungId,
              now.toEpochMilli(),
              draftId),
          "assessment");
      return now;
    });
  }

  @Override
  public void savePlace(long draftId, String requirementId) throws StoreException {
    transact(() -> {
      require(
          update("UPDATE assessment SET place = ? WHERE id = ?", requirementId, draftId),
          "assessment");
      return requirementId;
    });
  }

  @Override
  public void close() throws StoreException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw Failures.whileOpen(database, e);
    }
  }

  private Optional<Person> person(String sql) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql);
        ResultSet row = query.executeQuery()) {
      return row.next()
          ? Optional.of(new Person(row.getLong("id"), row.getString("name")))
          : Optional.empty();
    }
  }

  private int update(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = prepare(sql, values)) {
      return statement.executeUpdate();
    }
  }

  private PreparedStatement prepare(String sql, Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }

  private static void require(int rows, String what) throws StoreException {
    if (rows == 0) {
      throw new StoreException(
          "This %s is no longer in the database, so nothing was saved. Close Milepost and open it"
                  .formatted(what)
              + " again.");
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  /**
   * By hand, since the driver loses count when SQLite rolls back by itself, as on a full disk: what
   * came next would be committed piece by piece.
   */
  private <T> T transact(Work<T> work) throws StoreException {
    try {
      run("BEGIN IMMEDIATE");
      try {
        T result = work.run();
        run("COMMIT");
        return result;
      } catch (SQLException | StoreException | RuntimeException e) {
        rollBack(e);
        throw e;
      }
    } catch (SQLException e) {
      throw Failures.whileOpen(database, e);
    }
  }

  private void rollBack(Exception cause) {
    try {
      run("ROLLBACK");
    } catch (SQLException e) {
      // SQLite has already done so.
      cause.addSuppressed(e);
    }
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private interface Work<T> {
    T run() throws SQLException, StoreException;
  }
}
