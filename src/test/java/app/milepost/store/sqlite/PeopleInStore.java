package app.milepost.store.sqlite;

import app.milepost.assessment.Answer;
import app.milepost.people.Details;
import app.milepost.people.Person;
import app.milepost.role.Evidence;
import app.milepost.store.AuditTrail;
import app.milepost.store.AuditTrail.Action;
import app.milepost.store.PeopleStore;
import app.milepost.store.StoreException;
import app.milepost.store.files.DataFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A store with nobody in it yet, for tests of people. */
abstract class PeopleInStore {

  static final Details ZOE =
      new Details(
          "Zoë Ğ.", "zoe@example", List.of("evening", "2027"), Optional.of(LocalDate.EPOCH));

  static final int PEOPLE = 100;

  static final Answer THREE = new Answer.Rated(3, Evidence.DOCUMENT, "RHIT, 2024");

  static final byte[] PACK = "{}".getBytes(StandardCharsets.UTF_8);

  static final PeopleStore.Packs NO_PACKS = role -> Optional.empty();

  @TempDir Path temp;

  final StoreClock clock = new StoreClock();

  DataFolder folder;

  SqliteStore store;

  PeopleStore people;

  @BeforeEach
  void open() throws StoreException {
    folder = new DataFolder(temp.resolve("data"));
    store = SqliteStore.open(folder, clock);
    people = store.people();
  }

  @AfterEach
  void close() throws StoreException {
    store.close();
  }

  void reopen() throws StoreException {
    close();
    open();
  }

  long draft(Person person) throws StoreException {
    return store.assessments().draft(person, "hrt", "junior").id();
  }

  /** Rates something in the session in progress. */
  long rate(Person person, String item) throws StoreException {
    clock.pass(Duration.ofSeconds(1));
    long id = draft(person);
    store.assessments().save(id, item, THREE);
    return id;
  }

  List<Action> done() throws StoreException {
    return store.audit().lines(Long.MAX_VALUE, PEOPLE).reversed().stream()
        .map(AuditTrail.Entry::action)
        .toList();
  }

  /** Returns every column of every person and session. */
  List<String> rows() throws SQLException, StoreException {
    List<String> all = new ArrayList<>();
    try (Connection connection = Connections.readOnly(folder.database(), true);
        Statement statement = connection.createStatement()) {
      for (String table : List.of("person", "assessment", "pack")) {
        try (var row = statement.executeQuery("SELECT * FROM " + table + " ORDER BY 1")) {
          int columns = row.getMetaData().getColumnCount();
          while (row.next()) {
            StringBuilder line = new StringBuilder(table);
            for (int i = 1; i <= columns; i++) {
              line.append(" | ").append(row.getString(i));
            }
            all.add(line.toString());
          }
        }
      }
    }
    return all;
  }
}
