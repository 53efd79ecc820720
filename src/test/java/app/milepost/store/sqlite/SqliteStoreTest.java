package app.milepost.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.milepost.assessment.Answer;
import app.milepost.people.Counsel;
import app.milepost.people.Person;
import app.milepost.role.Evidence;
import app.milepost.settings.Settings;
import app.milepost.settings.SettingsFile;
import app.milepost.store.Draft;
import app.milepost.store.StoreException;
import app.milepost.store.files.DataFolder;
import app.milepost.store.files.Doorbell;
import app.milepost.store.files.InstanceLock;
import app.milepost.store.files.OwnerOnly;
import app.milepost.testkit.Persons;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123456Z");
  private static final Instant NOON_IN_MILLIS = Instant.parse("2026-11-22T12:00:00.123Z");
  private static final Answer.Rated THREE = new Answer.Rated(3, Evidence.DOCUMENT, "RHIT, 2024");

  @TempDir Path temp;

  private SqliteStore open() throws StoreException {
    return SqliteStore.open(new DataFolder(temp.resolve("data")), InstantSource.fixed(NOON));
  }

  @Test
  void theFirstPersonIsCreatedOnceAndKeepsItsName() throws Exception {
    Person created;
    try (SqliteStore store = open()) {
      created = store.assessments().firstPerson();
      assertThat(created.name()).isEmpty();
      assertThat(store.assessments().firstPerson()).isEqualTo(created);
      assertThat(store.assessments().rename(created, "Zoë Ğ. עדה"))
          .isEqualTo(created.named("Zoë Ğ. עדה"));
    }
    try (SqliteStore store = open()) {
      assertThat(store.assessments().firstPerson()).isEqualTo(created.named("Zoë Ğ. עדה"));
    }
  }

  @Test
  void aNewDraftIsEmptyAndAimsAtTheDefaultRung() throws Exception {
    try (SqliteStore store = open()) {
      Person person = store.assessments().firstPerson();
      Draft draft = store.assessments().draft(person, "hrt", "entry");
      assertThat(draft.person()).isEqualTo(person);
      assertThat(draft.assessment().role()).isEqualTo("hrt");
      assertThat(draft.assessment().rung()).contains("entry");
      assertThat(draft.assessment().answers()).isEmpty();
      assertThat(draft.savedAt()).isEmpty();
      assertThat(draft.place()).isEmpty();
    }
  }

  @Test
  void everythingSavedIsThereAfterReopening() throws Exception {
    long id;
    try (SqliteStore store = open()) {
      id = store.assessments().draft(store.assessments().firstPerson(), "hrt", "entry").id();
      assertThat(store.assessments().save(id, "privacy", THREE)).isEqualTo(NOON_IN_MILLIS);
      store
          .assessments()
          .save(id, "coding", new Answer.NotApplicable("done elsewhere", "a \"note\"\n"));
      store.assessments().save(id, "ehr", new Answer.NotAnswered("ask Ana"));
      assertThat(store.assessments().saveRung(id, "senior")).isEqualTo(NOON_IN_MILLIS);
      store.assessments().savePlace(id, "ehr");
    }
    try (SqliteStore store = open()) {
      Draft draft = store.assessments().draft(store.assessments().firstPerson(), "hrt", "entry");
      assertThat(draft.id()).isEqualTo(id);
      assertThat(draft.assessment().rung()).contains("senior");
      assertThat(draft.assessment().answers())
          .containsExactly(
              Map.entry("privacy", THREE),
              Map.entry("coding", new Answer.NotApplicable("done elsewhere", "a \"note\"\n")),
              Map.entry("ehr", new Answer.NotAnswered("ask Ana")));
      assertThat(draft.savedAt()).contains(NOON_IN_MILLIS);
      assertThat(draft.place()).contains("ehr");
    }
  }

  @Test
  void anAnswerIsReplacedInItsPlaceAndABlankOneTakesItBack() throws Exception {
    try (SqliteStore store = open()) {
      Person person = store.assessments().firstPerson();
      long id = store.assessments().draft(person, "hrt", "entry").id();
      store.assessments().save(id, "privacy", THREE);
      store.assessments().save(id, "coding", THREE);
      store.assessments().save(id, "privacy", new Answer.Rated(1, Evidence.CLAIM, ""));
      assertThat(store.assessments().draft(person, "hrt", "entry").assessment().answers())
          .containsOnlyKeys("privacy", "coding")
          .containsEntry("privacy", new Answer.Rated(1, Evidence.CLAIM, ""));
      store.assessments().save(id, "privacy", Answer.NotAnswered.BLANK);
      assertThat(store.assessments().draft(person, "hrt", "entry").assessment().answers())
          .containsOnlyKeys("coding");
    }
  }

  @Test
  void eachRoleHasADraftOfItsOwn() throws Exception {
    try (SqliteStore store = open()) {
      Person person = store.assessments().firstPerson();
      Draft one = store.assessments().draft(person, "one", "entry");
      Draft two = store.assessments().draft(person, "two", "entry");
      store.assessments().save(one.id(), "privacy", THREE);
      assertThat(store.assessments().draft(person, "two", "entry")).isEqualTo(two);
      assertThat(store.assessments().draft(person, "one", "entry").id()).isEqualTo(one.id());
    }
  }

  @Test
  void rememberingThePlaceIsNoSave() throws Exception {
    try (SqliteStore store = open()) {
      Draft draft = store.assessments().draft(store.assessments().firstPerson(), "hrt", "entry");
      store.assessments().savePlace(draft.id(), "ehr");
      assertThat(store.assessments().draft(draft.person(), "hrt", "entry"))
          .isEqualTo(
              new Draft(
                  draft.id(),
                  draft.person(),
                  draft.assessment(),
                  Optional.empty(),
                  Optional.of("ehr"),
                  Counsel.NONE));
    }
  }

  @Test
  void savingToADraftThatIsNotThereSaysSo() throws Exception {
    try (SqliteStore store = open()) {
      assertThatThrownBy(() -> store.assessments().save(77, "privacy", THREE))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("no longer in the database");
      assertThatThrownBy(() -> store.assessments().saveRung(77, "senior"))
          .isInstanceOf(StoreException.class);
      assertThatThrownBy(() -> store.assessments().savePlace(77, "ehr"))
          .isInstanceOf(StoreException.class);
      assertThatThrownBy(() -> store.assessments().rename(Persons.named(77, ""), "Ada"))
          .isInstanceOf(StoreException.class);
      assertThat(store.assessments().firstPerson().name()).isEmpty();
    }
  }

  @Test
  void everyFileIsForItsOwnerOnlyWhileTheStoreIsOpen() throws Exception {
    assumeThat(OwnerOnly.posix(temp)).isTrue();
    DataFolder folder = new DataFolder(temp);
    try (InstanceLock _ = InstanceLock.take(folder, InstantSource.system(), () -> {});
        SqliteStore store = SqliteStore.open(folder, InstantSource.system());
        Stream<Path> files = Files.list(temp)) {
      store
          .assessments()
          .save(
              store.assessments().draft(store.assessments().firstPerson(), "hrt", "entry").id(),
              "privacy",
              THREE);
      new SettingsFile(folder).write(Settings.DEFAULT);
      assertThat(Doorbell.ring(folder.doorbell())).isTrue();
      assertThat(files.map(f -> f.getFileName() + " " + permissions(f)))
          .containsExactlyInAnyOrder(
              "milepost.db rw-------",
              "milepost.db-wal rw-------",
              "milepost.db-shm rw-------",
              "milepost.lock rw-------",
              "milepost.sock rw-------",
              "settings.properties rw-------");
    }
  }

  private static String permissions(Path file) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aFolderWithAwkwardLettersWorks() throws Exception {
    DataFolder folder = new DataFolder(temp.resolve("a b#c%41?mode=memory é&ß"));
    try (SqliteStore store = SqliteStore.open(folder, InstantSource.system())) {
      store.assessments().rename(store.assessments().firstPerson(), "Ada");
    }
    assertThat(folder.database()).isRegularFile();
    try (SqliteStore store = SqliteStore.open(folder, InstantSource.system())) {
      assertThat(store.assessments().firstPerson().name()).isEqualTo("Ada");
    }
  }

  @Test
  void commitsWaitForTheDisk() throws Exception {
    open().close();
    try (Connection connection = Connections.durable(temp.resolve("data/milepost.db"))) {
      assertThat(pragma(connection, "journal_mode")).isEqualTo("wal");
      assertThat(pragma(connection, "synchronous")).as("FULL").isEqualTo("2");
      assertThat(pragma(connection, "fullfsync")).isEqualTo("1");
      assertThat(pragma(connection, "checkpoint_fullfsync")).isEqualTo("1");
      assertThat(pragma(connection, "foreign_keys")).isEqualTo("1");
    }
  }

  private static String pragma(Connection connection, String name) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA " + name)) {
      return row.getString(1);
    }
  }
}
