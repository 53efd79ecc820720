package app.milepost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.people.Session;
import app.milepost.testkit.CommandLineRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers with misspelt keys and odd days are met alike by every command that reads them. */
class OddAnswersTest {

  private static final String ROLE = "--role=health-records-technician";

  private final ImportFolder folder;

  OddAnswersTest(@TempDir Path parent) {
    folder = new ImportFolder(parent);
  }

  private CommandLineRun run(String command, Path file) {
    return switch (command) {
      case "import" -> folder.run(file);
      case "score", "plan" ->
          CommandLineRun.of(folder.resolve("usual"), command, ROLE, file.toString());
      default ->
          CommandLineRun.of(
              folder.resolve("usual"),
              "report",
              ROLE,
              file.toString(),
              "--out=" + folder.resolve("me.json"));
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"score", "report", "import", "plan"})
  void aStepDoneOnADayToComeIsToldAndTaken(String command) throws IOException {
    Path file =
        file(
            """
            "answers": {"organization": {"rating": 1, "evidence": "claim"}},
            "plan": {"done": {"cca-exam": "9999-12-31", "rhit-exam": "2026-01-31"}}
            """);
    CommandLineRun run = run(command, file);
    assertThat(run.status()).isZero();
    assertThat(run.err())
        .isEqualTo(
            "milepost: %s: The plan says that “CCA coding exam” was done on December 31, 9999, which is later than today. Check the day.\n"
                .formatted(file));
  }

  private Path file(String fields) throws IOException {
    return Files.writeString(
        folder.resolve("a.json"),
        """
        {"format": "milepost-assessment/1", "role": "health-records-technician", %s}
        """
            .formatted(fields));
  }

  @ParameterizedTest
  @ValueSource(strings = {"score", "report", "import"})
  void misspeltKeysAreToldOnceWithTheirPlaceAndWhatWasMeant(String command) throws IOException {
    Path file =
        file(
            """
            "person": {"nmae": "Kim"}, "anwsers": {}, "answers": {
              "organization": {"ratng": 2}, "adaptability": {"ratng": 3},
              "ehr-systems": {"rating": 1, "favorite": true}}
            """);
    CommandLineRun run = run(command, file);
    assertThat(run.status()).isZero();
    assertThat(run.err())
        .isEqualTo(
            """
            milepost: FILE: $.person.nmae: The name “nmae” is not known here and was passed over. Write “name” if that is meant, or take it out.
            milepost: FILE: $.anwsers: The name “anwsers” is not known here and was passed over. Write “answers” if that is meant, or take it out.
            milepost: FILE: $.answers.organization.ratng: The name “ratng” is not known here and was passed over. Write “rating” if that is meant, or take it out. The same holds in 1 other place.
            milepost: FILE: $.answers.ehr-systems.favorite: The name “favorite” is not known here and was passed over. Check the spelling, or take it out.
            """
                .replace("FILE", file.toString()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"score", "report", "import"})
  void aMisspeltKeyThatMustBeThereIsTheReasonForTheRefusal(String command) throws IOException {
    Path file = folder.resolve("a.json");
    Files.writeString(
        file, "{\"format\": \"milepost-assessment/1\", \"rol\": \"health-records-technician\"}");
    CommandLineRun run = run(command, file);
    assertThat(run.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(run.err())
        .isEqualTo(
            "milepost: %s: $.rol: The name “rol” is not known here, and “role” is not there. Write “role” instead.\n"
                .formatted(file));
  }

  @Test
  void theNearestRequirementIsNamed() throws IOException {
    Path file = file("\"answers\": {\"ehr-sytems\": {\"rating\": 1}}");
    assertThat(run("score", file).err())
        .endsWith(
            "The role has no requirement “ehr-sytems”. Write “ehr-systems” if that is meant, or"
                + " take this answer out.\n");
  }

  @Test
  void ofManyLinesTheFirstWithAMisspeltKeyIsToldAndTheOthersAreCounted() {
    String line =
        "{\"format\":\"milepost-assessment/1\",\"role\":\"health-records-technician\","
            + "\"answers\":{\"organization\":{\"%s\":2}}}\n";
    String lines = line.formatted("rating") + line.formatted("ratng").repeat(1_000);
    CommandLineRun run =
        CommandLineRun.withInput(
            folder.resolve("usual"),
            lines.getBytes(StandardCharsets.UTF_8),
            "score",
            ROLE,
            "--ndjson",
            "-");
    assertThat(run.status()).isZero();
    assertThat(run.err())
        .isEqualTo(
            "milepost: Line 2: $.answers.organization.ratng: The name “ratng” is not known here and"
                + " was passed over. Write “rating” if that is meant, or take it out."
                + " 999 other lines have such names too.\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"score", "report", "import"})
  void aDayThatIsNoneIsRefusedInTheSameSentence(String command) throws IOException {
    for (String day : List.of("2026-02-31", "1066-10-14", "+10000-01-01", "yesterday")) {
      Path file = file("\"date\": \"%s\"".formatted(day));
      CommandLineRun run = run(command, file);
      assertThat(run.status()).isEqualTo(ExitStatus.REFUSED);
      assertThat(run.err())
          .isEqualTo(
              "milepost: %s: $.date: “%s” is no day in the years 1900 to 9999. Write it as in 2026-05-31, or take it out.\n"
                  .formatted(file, day));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"score", "report", "import"})
  void aDayToComeIsToldAndTaken(String command) throws IOException {
    Path file = file("\"date\": \"9999-12-31\"");
    CommandLineRun run = run(command, file);
    assertThat(run.status()).isZero();
    assertThat(run.err())
        .isEqualTo(
            "milepost: %s: $.date: December 31, 9999 is later than today. Check the date in the file.\n"
                .formatted(file));
  }

  @ParameterizedTest
  @CsvSource({"'',2025-03-02", "--date=2026-01-31,2026-01-31"})
  void aPdfMadeOfAFileKeepsTheDayOfTheAnswers(String day, String ofReport) throws Exception {
    Path file = folder.file("ben.json", ImportFolder.named("Ben"));
    for (String ending : List.of("pdf", "json")) {
      List<String> arguments =
          new ArrayList<>(
              List.of(
                  "report", ROLE, file.toString(), "--out=" + folder.resolve("ben-out." + ending)));
      if (!day.isEmpty()) {
        arguments.add(day);
      }
      assertThat(CommandLineRun.of(folder.resolve("usual"), arguments.toArray(String[]::new)).err())
          .isEmpty();
    }
    assertThat(Files.readString(folder.resolve("ben-out.json")))
        .contains("\"date\": \"%s\",".formatted(ofReport), "\"date\": \"2025-03-02\",");
    folder.run(folder.resolve("ben-out.pdf"));
    Session session = folder.sessions().getFirst();
    assertThat(LocalDate.ofInstant(session.head().at(), ZoneId.systemDefault()))
        .isEqualTo(ImportFolder.DAY);
  }
}
