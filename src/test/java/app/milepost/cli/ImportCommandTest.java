package app.milepost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.Answer;
import app.milepost.assessment.Assessment;
import app.milepost.assessment.Evidence;
import app.milepost.format.AssessmentFile;
import app.milepost.format.AssessmentWriter;
import app.milepost.people.Details;
import app.milepost.people.Person;
import app.milepost.people.Session;
import app.milepost.report.ReportFormat;
import app.milepost.report.Reports;
import app.milepost.role.RolePack;
import app.milepost.store.Backup;
import app.milepost.store.BackupPreview;
import app.milepost.store.Opening;
import app.milepost.store.Secret;
import app.milepost.store.Store;
import app.milepost.store.StoreException;
import app.milepost.store.files.DataFolder;
import app.milepost.store.files.InstanceLock;
import app.milepost.store.sqlite.Folders;
import app.milepost.store.sqlite.SqliteStore;
import app.milepost.testkit.CommandLineRun;
import app.milepost.testkit.ReportInputs;
import app.milepost.testkit.SmallPack;
import app.milepost.testkit.WorkedExample;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportCommandTest {

  private static final RolePack PACK = WorkedExample.pack();
  private static final LocalDate DAY = LocalDate.of(2025, 3, 2);

  private static byte[] pdf = new byte[0];

  @TempDir private Path folder;

  @BeforeAll
  static void export() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Reports.write(ReportFormat.PDF, ReportInputs.worked(), out);
    pdf = out.toByteArray();
  }

  @Test
  void aPdfAndAnAssessmentFileEachBecomeAPersonWithAClosedSession() throws Exception {
    CommandLineRun run = run(pdf("client.pdf"), file("ben.json", named("Ben Öz")));
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            %s: added one person with 20 answers of November 22, 2026.
            %s: added one person with 20 answers of March 2, 2025.
            2 people added.
            """
                .formatted(folder.resolve("client.pdf"), folder.resolve("ben.json")));
    List<Session> sessions = sessions();
    assertThat(people()).extracting(Person::name).containsExactly("Rosa Delgado", "Ben Öz");
    assertThat(sessions).allMatch(s -> s.head().closed());
    assertThat(sessions).allMatch(s -> s.answers().equals(WorkedExample.assessment().answers()));
    assertThat(sessions).allMatch(s -> s.head().rung().equals("technician"));
    assertThat(sessions.get(1).head().at())
        .isBetween("2025-03-01T12:00:00Z", "2025-03-03T12:00:00Z");
  }

  @Test
  void whatIsAlreadyThereIsNotAddedAgainInThisRunOrTheNext() throws Exception {
    Path pdf = pdf("client.pdf");
    Path same = file("same.json", WorkedExample.assessment());
    assertThat(run(pdf, same, pdf).out()).endsWith("1 person added, 2 already there.\n");
    CommandLineRun again = run(same);
    assertThat(again.status()).isZero();
    assertThat(again.out())
        .isEqualTo(same + ": already there, nothing added.\n0 people added, 1 already there.\n");
    assertThat(people()).hasSize(1);
    assertThat(sessions()).hasSize(1);
  }

  @Test
  void aNameIsTheSameWhicheverWayItsAccentsAreWritten() throws Exception {
    Path composed = file("nfc.json", named("Jos\u00e9"));
    Path decomposed = file("nfd.json", named("Jose\u0301"));
    assertThat(run(decomposed, composed).out()).endsWith("1 person added, 1 already there.\n");
    assertThat(run(composed).out()).endsWith("0 people added, 1 already there.\n");
    assertThat(people()).extracting(Person::name).as("as given").containsExactly("Jose\u0301");
  }

  @Test
  void otherAnswersAnotherRungOrAnotherNameAreSomebodyElse() throws Exception {
    Assessment sample = WorkedExample.assessment();
    run(
        file("a.json", sample),
        file("b.json", sample.with("organization", new Answer.Rated(0, Evidence.CLAIM, ""))),
        file("c.json", sample.aimedAt("senior")),
        file("d.json", sample.named("")),
        file("e.json", sample.named("Rosa Delgado ")));
    assertThat(people())
        .extracting(Person::name)
        .containsExactly("Rosa Delgado", "Rosa Delgado", "Rosa Delgado", "");
  }

  @Test
  void aFileThatCannotBeUsedIsNamedAndTheOthersAreTakenIn() throws Exception {
    Path bad = Files.writeString(folder.resolve("holiday.pdf"), "%PDF-1.7\n%%EOF\n");
    CommandLineRun run = run(bad, pdf("client.pdf"), folder.resolve("none.json"));
    assertThat(run.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(run.out()).endsWith("1 person added, 2 files refused.\n");
    assertThat(run.err().lines())
        .containsExactly(
            "milepost: "
                + bad
                + ": This PDF has no answers inside. Choose a summary that Milepost saved as a PDF;"
                + " a scan or a print has none.",
            "milepost: "
                + folder.resolve("none.json")
                + ": There is no such file. Check the name and the folder.");
    assertThat(people()).hasSize(1);
  }

  @Test
  void whereNothingCanBeTakenInNoFolderIsMade() throws IOException {
    assertThat(run(Files.writeString(folder.resolve("x"), "?")).out())
        .isEqualTo("0 people added, 1 file refused.\n");
    assertThat(data().path()).doesNotExist();
  }

  @Test
  void theRolePackIsKeptWithTheSessionIfItIsTheEditionThatWasAnswered() throws Exception {
    AssessmentFile file = AssessmentFile.of(PACK, WorkedExample.assessment(), DAY);
    AssessmentFile older = new AssessmentFile(named("Ben"), Optional.of("0.9.0"), Optional.of(DAY));
    run(write("a.json", file), write("b.json", older));
    List<Session> sessions = sessions();
    assertThat(sessions.get(0).head().pack()).isPresent();
    assertThat(sessions.get(1).head().pack()).isEmpty();
    try (SqliteStore store = open()) {
      assertThat(store.sessions().pack(sessions.get(0).head().pack().orElseThrow()))
          .asString()
          .contains("\"version\"", PACK.version());
    }
  }

  @Test
  void aRoleInThePacksFolderIsKnown() throws Exception {
    Files.createDirectories(data().packs());
    Files.writeString(data().packs().resolve("clerk.json"), SmallPack.JSON);
    Assessment clerk = new Assessment("file-clerk", Optional.empty(), "Kim", Map.of());
    assertThat(run(file("kim.json", clerk)).out()).endsWith("1 person added.\n");
    assertThat(sessions().getFirst().head().rung()).isEqualTo("clerk");
  }

  @Test
  void aDayToComeIsTakenForNow() throws Exception {
    Instant before = Instant.now();
    run(
        write(
            "a.json",
            AssessmentFile.of(PACK, WorkedExample.assessment(), LocalDate.of(9999, 12, 31))));
    assertThat(sessions().getFirst().head().at()).isBetween(before.minusSeconds(1), Instant.now());
  }

  @ParameterizedTest
  @ValueSource(strings = {"-999999999-01-01", "+999999999-12-31", "1899-12-31"})
  void aDayNobodyCanHaveAnsweredOnIsNamedAndTheOthersAreTakenIn(String day) throws Exception {
    Path good = file("good.json", named("Ben"));
    String json = Files.readString(good).replace("2025-03-02", day);
    Path bad = Files.writeString(folder.resolve("bad.json"), json);
    CommandLineRun run = run(bad, good);
    assertThat(run.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(run.out()).endsWith("1 person added, 1 file refused.\n");
    assertThat(run.err())
        .contains(
            bad
                + ": $.date: “"
                + day
                + "” is no day in the years 1900 to 9999. Write it as in 2026-05-31, or take it"
                + " out.");
    assertThat(people()).extracting(Person::name).containsExactly("Ben");
  }

  @Test
  void ofANoteThatIsTooLongTheBeginningIsTakenAndThePersonIsTold() throws Exception {
    Assessment wordy =
        named("Ben")
            .with("organization", new Answer.Rated(2, Evidence.CLAIM, "y".repeat(300_000)))
            .with("adaptability", new Answer.NotApplicable("z".repeat(4_001), ""));
    Path file = file("ben.json", wordy);
    CommandLineRun run = run(file);
    assertThat(run.status()).isZero();
    assertThat(run.out()).endsWith("1 person added.\n");
    assertThat(run.err())
        .isEqualTo(
            """
            milepost: %s: The note on “Keeping things in order” has 300,000 characters. The first 4,000 were kept.
            milepost: %s: The reason for leaving out “Adapting to change” has 4,001 characters. The first 4,000 were kept.
            """
                .formatted(file, file));
    Map<String, Answer> taken = sessions().getFirst().answers();
    assertThat(taken.get("organization"))
        .isEqualTo(new Answer.Rated(2, Evidence.CLAIM, "y".repeat(4_000)));
    assertThat(run(file).out()).contains("already there, nothing added");
  }

  @Test
  void answersAreTakenInFromStandardInputToo() throws Exception {
    byte[] ben = Files.readAllBytes(file("ben.json", named("Ben")));
    CommandLineRun run =
        CommandLineRun.withInput(
            folder.resolve("usual"), ben, "import", "-", "--data", data().path().toString());
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("standard input: added one person with 20 answers");
    assertThat(people()).extracting(Person::name).containsExactly("Ben");
  }

  @Test
  void theDaysBackupIsMadeOfHowThingsWereBeforeOrElseOfWhatIsNew() throws Exception {
    run(file("ana.json", named("Ana")));
    List<Backup> first = backups();
    assertThat(first).hasSize(1);
    run(file("ben.json", named("Ben")));
    assertThat(backups()).as("once a day").isEqualTo(first);
    try (SqliteStore store = open()) {
      store.backups().delete(first.getFirst());
    }
    run(file("cleo.json", named("Cleo")));
    try (SqliteStore store = open()) {
      assertThat(
              store
                  .backups()
                  .preview(store.backups().list().backups().getFirst(), Optional.empty())
                  .people())
          .as("what restoring would take away")
          .isEqualTo(new BackupPreview.Changes(0, 1, 0));
    }
  }

  @Test
  void aBackupThatCannotBeMadeIsToldOfOnce() throws Exception {
    try (SqliteStore store = open()) {
      store.people().add(Details.NONE.named("Ana"));
    }
    Files.writeString(data().backups(), "no folder");
    CommandLineRun run = run(file("ben.json", named("Ben")));
    assertThat(run.status()).isZero();
    assertThat(people()).extracting(Person::name).contains("Ana", "Ben");
    assertThat(run.err()).containsOnlyOnce("Today's backup is not there.");
  }

  @Test
  void aFolderInUseIsLeftAlone() throws Exception {
    Path pdf = pdf("client.pdf");
    InstanceLock lock = InstanceLock.take(data(), InstantSource.system(), () -> {});
    try {
      CommandLineRun run = run(pdf);
      assertThat(run.status()).isEqualTo(ExitStatus.REFUSED);
      assertThat(run.err())
          .startsWith("milepost: Another Milepost")
          .contains("is using the folder");
    } finally {
      lock.close();
    }
    assertThat(data().database()).doesNotExist();
  }

  @Test
  void withoutFilesItSaysHowItIsUsed() {
    CommandLineRun run = run();
    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(run.err()).contains("FILE").contains("Try: milepost import --help");
  }

  @Test
  void aProtectedFolderIsLeftAloneAndSaysWhereToImportInstead() throws Exception {
    try (SqliteStore store = open()) {
      store.protection().turnOn("correct horse battery".toCharArray());
    }
    CommandLineRun run = run(pdf("client.pdf"));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).doesNotContain("added");
    assertThat(run.err())
        .contains(
            "is protected by a passphrase, so nothing was added. Open it in Milepost's window and"
                + " import the files there.");
    switch (Folders.open(data(), InstantSource.system(), () -> {})) {
      case Opening.Open open -> throw new AssertionError("it is not protected any more");
      case Opening.Sealed sealed -> {
        try (Store store =
            sealed.folder().unlock(Secret.passphrase("correct horse battery".toCharArray()))) {
          assertThat(store.people().all()).isEmpty();
        }
      }
    }
  }

  private CommandLineRun run(Path... files) {
    List<String> arguments = new ArrayList<>(List.of("import"));
    for (Path file : files) {
      arguments.add(file.toString());
    }
    arguments.addAll(List.of("--data", data().path().toString()));
    return CommandLineRun.of(folder.resolve("usual"), arguments.toArray(String[]::new));
  }

  private DataFolder data() {
    return new DataFolder(folder.resolve("data"));
  }

  private SqliteStore open() throws StoreException {
    return SqliteStore.open(data(), InstantSource.system());
  }

  private List<Backup> backups() throws StoreException {
    try (SqliteStore store = open()) {
      return store.backups().list().backups();
    }
  }

  private List<Person> people() throws StoreException {
    try (SqliteStore store = open()) {
      return store.people().all();
    }
  }

  private List<Session> sessions() throws StoreException {
    try (SqliteStore store = open()) {
      List<Session> sessions = new ArrayList<>();
      for (Person person : store.people().all()) {
        sessions.addAll(store.people().file(person.id()).sessions());
      }
      return sessions;
    }
  }

  private static Assessment named(String name) {
    return WorkedExample.assessment().named(name);
  }

  private Path file(String name, Assessment assessment) throws IOException {
    return write(name, new AssessmentFile(assessment, Optional.empty(), Optional.of(DAY)));
  }

  private Path write(String name, AssessmentFile file) throws IOException {
    return Files.write(folder.resolve(name), new AssessmentWriter().toBytes(file));
  }

  private Path pdf(String name) throws IOException {
    return Files.write(folder.resolve(name), pdf);
  }
}
