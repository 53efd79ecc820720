package app.milepost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.Answer;
import app.milepost.people.Details;
import app.milepost.people.Person;
import app.milepost.people.PersonFile;
import app.milepost.people.SessionHead;
import app.milepost.settings.SettingsFile;
import app.milepost.settings.UsageSettings;
import app.milepost.store.StoreException;
import app.milepost.store.files.DataFolder;
import app.milepost.store.sqlite.SqliteStore;
import app.milepost.testkit.CommandLineRun;
import app.milepost.testkit.FolderBytes;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoPeopleTest {

  @TempDir private Path folder;

  @Test
  void aNewFolderIsFilledWithPeopleOfThreeClosedSessionsEach() throws StoreException {
    CommandLineRun run = fill("data", 25);
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEqualTo("25 of 25 people\n");
    assertThat(run.out())
        .contains("now holds 25 invented people with 3 sessions each.", "milepost --data ");
    List<PersonFile> people = people("data");
    assertThat(people).hasSize(25);
    for (PersonFile file : people) {
      assertThat(file.sessions()).hasSize(3).allMatch(s -> s.head().closed());
      assertThat(file.sessions()).allMatch(s -> s.head().pack().isPresent());
    }
  }

  @Test
  void theFolderCanBeWorkedInAsAnyOther() throws StoreException {
    fill("data", 2);
    DataFolder data = data("data");
    try (SqliteStore store = SqliteStore.open(data, InstantSource.system())) {
      Person first = store.assessments().firstPerson();
      List<SessionHead> before = store.sessions().of(first.id());
      Map<String, Answer> last = store.sessions().session(before.getLast().id()).answers();
      assertThat(
              store
                  .assessments()
                  .draft(first, before.getLast().role(), "technician")
                  .assessment()
                  .answers())
          .isEqualTo(last);
      assertThat(store.sessions().pack(before.getLast().pack().orElseThrow())).isNotEmpty();
      assertThat(store.people().add(first.details()).id()).isEqualTo(3);
    }
    assertThat(new SettingsFile(data).read().settings().usageSettings().audience())
        .contains(UsageSettings.Audience.CLIENTS);
  }

  @Test
  void manyPeopleAreToldOfBatchByBatch() throws StoreException {
    assertThat(fill("data", 4_001).err())
        .isEqualTo("2,000 of 4,001 people\n4,000 of 4,001 people\n4,001 of 4,001 people\n");
    try (SqliteStore store = SqliteStore.open(data("data"), InstantSource.system())) {
      assertThat(store.people().all()).hasSize(4_001);
      assertThat(store.sessions().perRole())
          .containsExactly(Map.entry("health-records-technician", 12_003));
    }
  }

  @Test
  void anotherSeedInventsOtherPeople() throws StoreException {
    fill("one", 10);
    fill("same", 10);
    fill("other", 10, "--seed", "2");
    assertThat(names("same")).isEqualTo(names("one"));
    assertThat(names("other")).isNotEqualTo(names("one"));
  }

  @Test
  void aFolderWithADatabaseIsRefusedAndLeftAsItIs() throws Exception {
    try (SqliteStore store = SqliteStore.open(data("data"), InstantSource.system())) {
      store.people().add(Details.NONE.named("Ana"));
    }
    Map<String, String> before = FolderBytes.of(data("data").path());
    CommandLineRun run = fill("data", 5);
    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(run.err()).contains("already holds people's data").contains("Name a new folder.");
    assertThat(FolderBytes.of(data("data").path())).isEqualTo(before);
  }

  @Test
  void inventedPeopleWhoAreThereAlreadyAreToldOfAndLeftAsTheyAre() throws Exception {
    fill("data", 3, "--seed", "7");
    Map<String, String> before = FolderBytes.of(data("data").path());
    for (String seed : List.of("7", "8")) {
      CommandLineRun run = fill("data", 5, "--seed", seed);
      assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USE);
      assertThat(run.err())
          .startsWith(
              "milepost: “%s” was filled with 3 invented people before, and nothing was changed."
                  .formatted(data("data").path()))
          .contains("name a new folder", "milepost --data " + data("data").path());
    }
    assertThat(FolderBytes.of(data("data").path())).isEqualTo(before);
  }

  @Test
  void aRunThatEndedBeforeItsTimeIsGoneOnWithAsIfItNeverHad() throws Exception {
    fill("whole", 2_500, "--date", "2026-03-01");
    fill("cut", 500, "--date", "2026-03-01");
    Path note = folder.resolve("cut/demo.unfinished");
    assertThat(note).as("once all are there").doesNotExist();
    Instant noon =
        LocalDate.of(2026, 3, 1).atTime(12, 0).atZone(ZoneId.systemDefault()).toInstant();
    new UnfinishedDemo(1, noon).begin(data("cut"));

    CommandLineRun other = fill("cut", 2_500, "--seed", "2");
    assertThat(other.status()).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(other.err()).contains("holds the first of other people, with --seed 1");
    CommandLineRun run = fill("cut", 2_500);
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEqualTo("2,500 of 2,500 people\n");
    assertThat(note).doesNotExist();
    assertThat(people("cut")).isEqualTo(people("whole"));
  }

  @Test
  void whoeverWasAddedInBetweenIsNotCountedAsInvented() throws Exception {
    fill("data", 3);
    new UnfinishedDemo(1, Instant.now()).begin(data("data"));
    try (SqliteStore store = SqliteStore.open(data("data"), InstantSource.system())) {
      store.people().add(Details.NONE.named("Ana"));
    }
    CommandLineRun run = fill("data", 5);
    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(run.err())
        .startsWith(
            "milepost: “%s” was filled in part, and then people or sessions were added to it. Invented people are never mixed with others. Name a new folder.\n"
                .formatted(data("data").path()));
    assertThat(run.out()).isEmpty();
    assertThat(people("data")).hasSize(4);
  }

  @Test
  void nobodyHasASessionAfterTheDayThatIsNamed() throws StoreException {
    fill("data", 20, "--date", "2020-05-04");
    Instant end = LocalDate.of(2020, 5, 5).atStartOfDay(ZoneId.systemDefault()).toInstant();
    assertThat(people("data"))
        .allSatisfy(
            person -> assertThat(person.sessions()).allMatch(s -> s.head().at().isBefore(end)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --people abc --data x           | “abc” is no whole number, or too large a one.
          --people 99999999999 --data x   | “99999999999” is no whole number, or too large a one.
          --people 3 --seed x --data x    | “x” is no whole number, or too large a one.
          --out x --date today            | “today” is no day in the years 1900 to 9999, written as
          --out x --date=-0005-01-01      | “-0005-01-01” is no day in the years 1900 to 9999
          --out x --date=+10000-01-01     | “+10000-01-01” is no day in the years 1900 to 9999
          --people 3 --force --data x     | --force goes with --out
          --out x --seed 3                | --seed goes with --people
          --people 3 --data=              | The name of the folder is empty.
          """)
  void whatMakesNoSenseIsRefusedInASentence(String arguments, String said) {
    CommandLineRun run =
        CommandLineRun.of(folder.resolve("usual"), ("demo " + arguments).split(" +"));
    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(run.err()).contains(said).doesNotContain("java", "class", "int ");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void theFolderMustBeNamedAndTheNumberMustMakeSense() {
    CommandLineRun unnamed = CommandLineRun.of(folder.resolve("usual"), "demo", "--people=3");
    assertThat(unnamed.status()).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(unnamed.err()).startsWith("milepost: Name a new folder for the people with --data");
    assertThat(folder.resolve("usual")).doesNotExist();
    assertThat(fill("data", 0).err())
        .startsWith("milepost: --people is a number from 1 to 1,000,000.");
    assertThat(fill("data", 1_000_001).status()).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(data("data").path()).doesNotExist();
  }

  @Test
  void itMakesEitherReportsOrPeople() {
    CommandLineRun neither = CommandLineRun.of(folder, "demo");
    assertThat(neither.status()).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(neither.err()).contains("--out");
    CommandLineRun both = CommandLineRun.of(folder, "demo", "--people=1", "--out=x");
    assertThat(both.status()).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(both.err())
        .contains("These can't be used together: --out=DIR, --people=N. Keep one of them.");
  }

  private CommandLineRun fill(String name, int people, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of("demo", "--people", "" + people, "--data", data(name).path().toString()));
    arguments.addAll(List.of(more));
    return CommandLineRun.of(folder.resolve("usual"), arguments.toArray(String[]::new));
  }

  private DataFolder data(String name) {
    return new DataFolder(folder.resolve(name));
  }

  private List<String> names(String name) throws StoreException {
    return people(name).stream().map(p -> p.person().name()).toList();
  }

  private List<PersonFile> people(String name) throws StoreException {
    try (SqliteStore store = SqliteStore.open(data(name), InstantSource.system())) {
      List<PersonFile> files = new ArrayList<>();
      for (Person person : store.people().all()) {
        files.add(store.people().file(person.id()));
      }
      return files;
    }
  }
}
