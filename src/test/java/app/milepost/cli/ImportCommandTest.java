package app.milepost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.Answer;
import app.milepost.assessment.Assessment;
import app.milepost.format.AssessmentFile;
import app.milepost.people.Person;
import app.milepost.people.Session;
import app.milepost.plan.PlanChoices;
import app.milepost.role.Evidence;
import app.milepost.role.RolePack;
import app.milepost.store.sqlite.SqliteStore;
import app.milepost.testkit.CommandLineRun;
import app.milepost.testkit.SamplePlan;
import app.milepost.testkit.SmallPack;
import app.milepost.testkit.WorkedExample;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

  private static final RolePack PACK = WorkedExample.pack();

  private final ImportFolder folder;

  ImportCommandTest(@TempDir Path parent) {
    folder = new ImportFolder(parent);
  }

  @Test
  void aPdfAndAnAssessmentFileEachBecomeAPersonWithAClosedSession() throws Exception {
    CommandLineRun run =
        folder.run(folder.pdf("client.pdf"), folder.file("ben.json", ImportFolder.named("Ben Öz")));
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
    List<Session> sessions = folder.sessions();
    assertThat(folder.people()).extracting(Person::name).containsExactly("Rosa Delgado", "Ben Öz");
    assertThat(sessions).allMatch(s -> s.head().closed());
    assertThat(sessions).allMatch(s -> s.answers().equals(WorkedExample.assessment().answers()));
    assertThat(sessions).allMatch(s -> s.head().rung().equals("technician"));
    assertThat(sessions.get(1).head().at())
        .isBetween("2025-03-01T12:00:00Z", "2025-03-03T12:00:00Z");
  }

  @Test
  void whatIsAlreadyThereIsNotAddedAgainInThisRunOrTheNext() throws Exception {
    Path pdf = folder.pdf("client.pdf");
    Path same = folder.file("same.json", WorkedExample.assessment());
    assertThat(folder.run(pdf, same, pdf).out()).endsWith("1 person added, 2 already there.\n");
    CommandLineRun again = folder.run(same);
    assertThat(again.status()).isZero();
    assertThat(again.out())
        .isEqualTo(same + ": already there, nothing added.\n0 people added, 1 already there.\n");
    assertThat(folder.people()).hasSize(1);
    assertThat(folder.sessions()).hasSize(1);
  }

  @Test
  void aNameIsTheSameWhicheverWayItsAccentsAreWritten() throws Exception {
    Path composed = folder.file("nfc.json", ImportFolder.named("Jos\u00e9"));
    Path decomposed = folder.file("nfd.json", ImportFolder.named("Jose\u0301"));
    assertThat(folder.run(decomposed, composed).out())
        .endsWith("1 person added, 1 already there.\n");
    assertThat(folder.run(composed).out()).endsWith("0 people added, 1 already there.\n");
    assertThat(folder.people())
        .extracting(Person::name)
        .as("as given")
        .containsExactly("Jose\u0301");
  }

  @Test
  void otherAnswersAnotherRungOrAnotherNameAreSomebodyElse() throws Exception {
    Assessment sample = WorkedExample.assessment();
    folder.run(
        folder.file("a.json", sample),
        folder.file("b.json", sample.with("organization", new Answer.Rated(0, Evidence.CLAIM, ""))),
        folder.file("c.json", sample.aimedAt("senior")),
        folder.file("d.json", sample.named("")),
        folder.file("e.json", sample.named("Rosa Delgado ")));
    assertThat(folder.people())
        .extracting(Person::name)
        .containsExactly("Rosa Delgado", "Rosa Delgado", "Rosa Delgado", "");
  }

  @Test
  void theRolePackIsKeptWithTheSessionIfItIsTheEditionThatWasAnswered() throws Exception {
    AssessmentFile file = AssessmentFile.of(PACK, WorkedExample.assessment(), ImportFolder.DAY);
    AssessmentFile older =
        new AssessmentFile(
            ImportFolder.named("Ben"), Optional.of("0.9.0"), Optional.of(ImportFolder.DAY));
    folder.run(folder.write("a.json", file), folder.write("b.json", older));
    List<Session> sessions = folder.sessions();
    assertThat(sessions.get(0).head().pack()).isPresent();
    assertThat(sessions.get(1).head().pack()).isEmpty();
    try (SqliteStore store = folder.open()) {
      assertThat(store.sessions().pack(sessions.get(0).head().pack().orElseThrow()))
          .asString()
          .contains("\"version\"", PACK.version());
    }
  }

  @Test
  void thePlanComesAlongAndMakesADifference() throws Exception {
    AssessmentFile without = AssessmentFile.of(PACK, WorkedExample.assessment(), ImportFolder.DAY);
    AssessmentFile with = without.with(PACK, SamplePlan.choices());
    Path planned = folder.write("a.json", with);
    assertThat(folder.run(planned, folder.write("b.json", without), planned).out())
        .endsWith("2 people added, 1 already there.\n");
    assertThat(folder.sessions())
        .extracting(Session::plan)
        .containsExactly(SamplePlan.choices(), PlanChoices.NONE);
  }

  @Test
  void aRoleInThePacksFolderIsKnown() throws Exception {
    Files.createDirectories(folder.data().packs());
    Files.writeString(folder.data().packs().resolve("clerk.json"), SmallPack.JSON);
    Assessment clerk = new Assessment("file-clerk", Optional.empty(), "Kim", Map.of());
    assertThat(folder.run(folder.file("kim.json", clerk)).out()).endsWith("1 person added.\n");
    assertThat(folder.sessions().getFirst().head().rung()).isEqualTo("clerk");
  }

  @Test
  void aDayToComeIsTakenForNow() throws Exception {
    Instant before = Instant.now();
    folder.run(
        folder.write(
            "a.json",
            AssessmentFile.of(PACK, WorkedExample.assessment(), LocalDate.of(9999, 12, 31))));
    assertThat(folder.sessions().getFirst().head().at())
        .isBetween(before.minusSeconds(1), Instant.now());
  }

  @Test
  void ofANoteWithTooManyLinesTheFirstAreTakenAndThePersonIsTold() throws Exception {
    Path file =
        folder.file(
            "ben.json",
            ImportFolder.named("Ben")
                .with("organization", new Answer.Rated(2, Evidence.CLAIM, "y\n".repeat(1_330)))
                .with("adaptability", new Answer.NotApplicable("z\r\n".repeat(2_000), "")));
    CommandLineRun run = folder.run(file);
    assertThat(run.status()).isZero();
    assertThat(run.out()).endsWith("1 person added.\n");
    assertThat(run.err())
        .isEqualTo(
            """
            milepost: FILE: The note on “Keeping things in order” has 1,331 lines. The first 100 were kept.
            milepost: FILE: The reason for leaving out “Adapting to change” has 6,000 characters. The first 4,000 were kept.
            milepost: FILE: The reason for leaving out “Adapting to change” has 2,001 lines. The first 100 were kept.
            """
                .replace("FILE", file.toString()));
    assertThat(folder.sessions().getFirst().assessment("").answerTo("organization").note())
        .hasLineCount(100)
        .endsWith("\ny");
  }

  @Test
  void aFolderOfInventedPeopleIsCalledOne() throws Exception {
    Path file = folder.file("ben.json", ImportFolder.named("Ben"));
    String warning =
        "milepost: “%s” holds people that “milepost demo” invented. Those you import now stand among them. For real people, name another folder with --data.\n"
            .formatted(folder.data().path());
    CommandLineRun.of(
        folder.resolve("usual"), "demo", "--people=2", "--data=" + folder.data().path());
    assertThat(folder.run(file, folder.file("ina.json", ImportFolder.named("Ina"))).err())
        .isEqualTo(warning);
    Files.move(
        folder.data().path().resolve("demo.finished"),
        folder.data().path().resolve("demo.unfinished"));
    assertThat(folder.run(folder.file("kim.json", ImportFolder.named("Kim"))).err())
        .isEqualTo(warning);
  }

  @Test
  void ofANoteThatIsTooLongTheBeginningIsTakenAndThePersonIsTold() throws Exception {
    Assessment wordy =
        ImportFolder.named("Ben")
            .with("organization", new Answer.Rated(2, Evidence.CLAIM, "y".repeat(300_000)))
            .with("adaptability", new Answer.NotApplicable("z".repeat(4_001), ""));
    Path file = folder.file("ben.json", wordy);
    CommandLineRun run = folder.run(file);
    assertThat(run.status()).isZero();
    assertThat(run.out()).endsWith("1 person added.\n");
    assertThat(run.err())
        .isEqualTo(
            """
            milepost: %s: The note on “Keeping things in order” has 300,000 characters. The first 4,000 were kept.
            milepost: %s: The reason for leaving out “Adapting to change” has 4,001 characters. The first 4,000 were kept.
            """
                .formatted(file, file));
    Map<String, Answer> taken = folder.sessions().getFirst().answers();
    assertThat(taken.get("organization"))
        .isEqualTo(new Answer.Rated(2, Evidence.CLAIM, "y".repeat(4_000)));
    assertThat(folder.run(file).out()).contains("already there, nothing added");
  }

  @Test
  void answersAreTakenInFromStandardInputToo() throws Exception {
    byte[] ben = Files.readAllBytes(folder.file("ben.json", ImportFolder.named("Ben")));
    CommandLineRun run =
        CommandLineRun.withInput(
            folder.resolve("usual"), ben, "import", "-", "--data", folder.data().path().toString());
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("standard input: added one person with 20 answers");
    assertThat(folder.people()).extracting(Person::name).containsExactly("Ben");
  }
}
