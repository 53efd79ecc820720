package app.milepost.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.milepost.assessment.Answer;
import app.milepost.people.Counsel;
import app.milepost.people.Details;
import app.milepost.people.Person;
import app.milepost.role.Evidence;
import app.milepost.store.CannotOpenException;
import app.milepost.store.Draft;
import app.milepost.store.StoreException;
import app.milepost.store.files.DataFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {

  @TempDir Path temp;

  private DataFolder folderWithAda() throws StoreException {
    DataFolder folder = new DataFolder(temp.resolve("data"));
    try (SqliteStore store = SqliteStore.open(folder, InstantSource.system())) {
      store.assessments().rename(store.assessments().firstPerson(), "Ada");
    }
    return folder;
  }

  @Test
  void theGateKnowsTheLastScript() throws Exception {
    try (Stream<Path> scripts = Files.list(Path.of("resources", "db", "migration"))) {
      List<Integer> versions =
          scripts
              .map(s -> Integer.valueOf(s.getFileName().toString().replaceAll("V|__.*", "")))
              .toList();
      assertThat(Migrations.BUILT_IN.latest())
          .isEqualTo(versions.stream().mapToInt(v -> v).max().orElseThrow());
    }
  }

  @Test
  void anOlderLayoutIsBroughtUpWithNothingLost() throws Exception {
    DataFolder folder = folderWithAda();
    Migrations next = new Migrations(List.of("db/migration", "db/next"), 1000);
    try (Connection connection = new DatabaseOpener(folder, next).open();
        Statement statement = connection.createStatement()) {
      assertThat(next.versionOf(connection)).isEqualTo(1000);
      try (ResultSet row =
          statement.executeQuery("SELECT details ->> 'name' AS name, pronoun FROM person")) {
        assertThat(row.getString("name")).isEqualTo("Ada");
        assertThat(row.getString("pronoun")).isEmpty();
      }
    }
  }

  @Test
  void peopleAndAnswersOfTheFirstLayoutAreThereInThePresentOne() throws Exception {
    DataFolder folder = new DataFolder(temp.resolve("old"));
    folder.create();
    Path first = Files.createDirectory(temp.resolve("first"));
    Path script = Path.of("resources", "db", "migration", "V1__people_and_assessments.sql");
    Files.copy(script, first.resolve(script.getFileName()));
    Migrations old = new Migrations(List.of("filesystem:" + first), 1);
    try (Connection connection = new DatabaseOpener(folder, old).open();
        Statement statement = connection.createStatement()) {
      statement.execute("INSERT INTO person (name, created_at) VALUES ('Zoë \"Z\" O''Hara', 7)");
      statement.execute(
          """
          INSERT INTO assessment (person_id, role, rung, answers, place, created_at, saved_at)
          VALUES (1, 'hrt', 'senior',
            CAST('{"ehr":{"rating":3,"evidence":"claim"}}' AS BLOB), 'ehr', 8, 9)
          """);
    }

    try (SqliteStore store = SqliteStore.open(folder, InstantSource.system())) {
      Person person = store.assessments().firstPerson();
      assertThat(person)
          .isEqualTo(
              new Person(
                  1, Details.NONE.named("Zoë \"Z\" O'Hara"), false, Instant.ofEpochMilli(7)));
      Draft draft = store.assessments().draft(person, "hrt", "junior");
      assertThat(draft.assessment().rung()).contains("senior");
      assertThat(draft.assessment().answerTo("ehr"))
          .isEqualTo(new Answer.Rated(3, Evidence.CLAIM, ""));
      assertThat(draft.place()).contains("ehr");
      assertThat(draft.savedAt()).contains(Instant.ofEpochMilli(9));
      assertThat(draft.counsel()).isEqualTo(Counsel.NONE);
    }
  }

  @Test
  void aLayoutThatIsUpToDateIsOpenedWithoutFlyway() throws Exception {
    DataFolder folder = folderWithAda();
    Migrations withoutScripts = new Migrations(List.of("db/nowhere"), Migrations.BUILT_IN.latest());
    try (Connection connection = new DatabaseOpener(folder, withoutScripts).open()) {
      assertThat(withoutScripts.versionOf(connection)).isEqualTo(withoutScripts.latest());
    }
  }

  @Test
  void aScriptThatFailsLeavesTheDatabaseAsItWas() throws Exception {
    DataFolder folder = folderWithAda();
    Migrations broken = new Migrations(List.of("db/migration", "db/broken"), 1000);
    assertThatThrownBy(() -> new DatabaseOpener(folder, broken).open())
        .isInstanceOf(CannotOpenException.class);
    try (SqliteStore store = SqliteStore.open(folder, InstantSource.system())) {
      assertThat(store.assessments().firstPerson().name()).isEqualTo("Ada");
    }
  }

  @Test
  void whatAnInterruptedCreationLeftIsStartedAfresh() throws Exception {
    Path folder = Files.createDirectory(temp.resolve("data"));
    Files.writeString(folder.resolve("milepost.db.new"), "half of it");
    Files.writeString(folder.resolve("milepost.db.new-wal"), "and its log");
    assertThat(folderWithAda().database()).exists();
    assertThat(folder).isDirectoryNotContaining("glob:**.new*");
  }
}
