package app.milepost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.format.PackInspection;
import app.milepost.role.check.LintReport;
import app.milepost.testkit.CleanPack;
import app.milepost.testkit.CommandLineRun;
import app.milepost.testkit.SmallPack;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RolesCheckCommandTest {

  /** So far ahead that no fact is old while this code lives. */
  private static final String CLEAN =
      CleanPack.JSON.replace("May 2025", "2190").replace("2026-01-02", "2190-01-02");

  private static final String UNDATED = CLEAN.replace(" \"period\": \"2190\",", "");

  private static final String UNDATED_WARNING =
      "$.keyFacts[0].facts[0]: The figure has no period. Add the time it speaks of, or “year not"
          + " given” where the source does not say.";

  private static final String BACKWARDS =
      UNDATED.replace("\"from\": 3}", "\"from\": 3, \"to\": 1}");

  private static final String BACKWARDS_ERROR =
      "$.rungs[1].years.to: The years end before they begin.";

  @TempDir private Path data;

  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = data.resolve("mine.json");
  }

  private CommandLineRun check(String json, String... more) throws IOException {
    Files.writeString(file, json);
    String[] arguments = new String[3 + more.length];
    arguments[0] = "roles";
    arguments[1] = "check";
    arguments[2] = file.toString();
    System.arraycopy(more, 0, arguments, 3, more.length);
    return CommandLineRun.of(data, arguments);
  }

  @Test
  void aSoundPackIsCalledSoundAndItsGradeIsTold() throws IOException {
    CommandLineRun run = check(CLEAN, "--strict");
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines().toList())
        .hasSize(2)
        .startsWith(file + ": “File Clerk” is a sound role pack with 1 requirement and 2 rungs.")
        .last()
        .asString()
        .matches(
            "\\Q" + file + "\\E: no errors, no warnings\\. The texts read at grade \\d\\.\\d\\.");
  }

  @Test
  void veryPlainTextsReadBelowGradeOne() {
    StringWriter out = new StringWriter();
    PackInspection sound = new PackInspection(Optional.of(SmallPack.read()), List.of());
    new CheckText(new PrintWriter(out))
        .print("a", sound, Optional.of(new LintReport(List.of(), OptionalDouble.of(-0.3))));
    assertThat(out.toString())
        .endsWith("a: no errors, no warnings. The texts read below grade 1.\n");
  }

  @Test
  void warningsAloneDoNotFailUnlessAskedTo() throws IOException {
    CommandLineRun run = check(UNDATED);
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith("Warnings for " + file + ":\n" + UNDATED_WARNING + "\n\n")
        .contains("is a sound role pack")
        .contains(file + ": no errors, 1 warning.");
    assertThat(check(UNDATED, "--strict")).isEqualTo(new CommandLineRun(1, run.out(), ""));
  }

  @Test
  void errorsStandApartFromWarnings() throws IOException {
    CommandLineRun run = check(BACKWARDS);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .startsWith(
            "Errors in %s:\n%s\n\nWarnings for %s:\n%s\n\n"
                .formatted(file, BACKWARDS_ERROR, file, UNDATED_WARNING))
        .contains(file + ": 1 error, 1 warning.")
        .doesNotContain("sound");
  }

  @Test
  void warningsWaitUntilTheShapeIsRight() throws IOException {
    CommandLineRun run = check("{\"format\":\"milepost-role-pack/1\",\"id\":7}");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines())
        .contains("$.title: This is not there. Add it.")
        .anyMatch(l -> l.startsWith("$.id: This must be a text, not 7."))
        .anyMatch(
            l -> l.endsWith("errors. Warnings are looked for once the file has the right shape."));
    assertThat(run.out()).doesNotContain("Warnings for");
  }

  @Test
  void aMistakeThatRepeatsIsToldOnceWithACount() throws IOException {
    String second = CLEAN.replace("\"anchors\": [", "\"why\": \"\", \"anchors\": [");
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      many.append("{\"id\": \"r%d\", \"shape\": 1},".formatted(i));
    }
    CommandLineRun run = check(second.replace("\"requirements\": [", "\"requirements\": [" + many));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out().lines())
        .contains(
            "$.requirements[0].title: This is not there. Add it. The same holds in 299 other"
                + " places.")
        .hasSizeLessThan(20);
    assertThat(run.out()).contains(" errors.");
  }

  @Test
  void aPackInAnotherLanguageIsNotMeasured() throws IOException {
    assertThat(check(CLEAN.replace("\"en\"", "\"es\"")).out())
        .endsWith("How hard the texts are to read is measured for English only.\n");
  }

  @Test
  void forProgramsThereIsOneObjectALine() throws IOException {
    String path = file.toString();
    assertThat(check(BACKWARDS, "--json").out())
        .matches(
            "\\Q{\"file\":\"%s\",\"sound\":false,\"errors\":[%s],\"warnings\":[%s]\\E,\"readingGrade\":\\d\\.\\d}\n"
                .formatted(path, object(BACKWARDS_ERROR), object(UNDATED_WARNING)));
    assertThat(check("[", "--json").out())
        .startsWith("{\"file\":\"" + path + "\",\"sound\":false,\"errors\":[{\"path\":")
        .endsWith("],\"warnings\":[],\"readingGrade\":null}\n");
    CommandLineRun two = check(CLEAN, "health-records-technician", "--json");
    assertThat(two.status()).isZero();
    assertThat(two.out().lines())
        .hasSize(2)
        .allMatch(l -> l.contains("\"sound\":true,\"errors\":[],\"warnings\":["));
  }

  private static String object(String line) {
    int colon = line.indexOf(": ");
    return "{\"path\":\"%s\",\"message\":\"%s\"}"
        .formatted(line.substring(0, colon), line.substring(colon + 2));
  }

  @Test
  void severalFilesAreCheckedAndOneBadOneFails() throws IOException {
    Path bad = data.resolve("bad.json");
    Files.writeString(bad, BACKWARDS);
    CommandLineRun run = check(CLEAN, bad.toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains(file + ": no errors, no").contains(bad + ": 1 error, 1 warning");
  }

  @Test
  void theIdOfARoleStandsForItsFile() throws IOException {
    CommandLineRun bundled = CommandLineRun.of(data, "roles", "check", "health-records-technician");
    assertThat(bundled.status()).isZero();
    assertThat(bundled.out())
        .contains(
            "health-records-technician: “Health Records Technician” is a sound role pack with 30"
                + " requirements and 5 rungs.");
    Files.createDirectories(data.resolve("packs"));
    Files.writeString(data.resolve("packs").resolve("own.json"), UNDATED);
    CommandLineRun own = CommandLineRun.of(data, "roles", "check", "file-clerk");
    assertThat(own.out()).contains(UNDATED_WARNING).contains("file-clerk: no errors, 1 warning.");
  }

  @Test
  void withoutANameStandardInputIsChecked() {
    CommandLineRun run =
        CommandLineRun.withInput(data, CLEAN.getBytes(StandardCharsets.UTF_8), "roles", "check");
    assertThat(run.status()).isZero();
    assertThat(run.out())
        .startsWith("standard input: “File Clerk” is a sound role pack")
        .contains("\nstandard input: no errors, no warnings.");
    CommandLineRun bad =
        CommandLineRun.withInput(
            data, "{\"x\": NaN}".getBytes(StandardCharsets.UTF_8), "roles", "check", "-");
    assertThat(bad.status()).isEqualTo(1);
    assertThat(bad.out())
        .startsWith("Errors in standard input:\nLine 1, column 7: This is not valid JSON. “NaN”")
        .contains("\nstandard input: 1 error.");
    CommandLineRun forPrograms =
        CommandLineRun.withInput(
            data, CLEAN.getBytes(StandardCharsets.UTF_8), "roles", "check", "--json", "-");
    assertThat(forPrograms.out()).startsWith("{\"file\":\"-\",");
  }

  @Test
  void aFileThatIsNotThereIsAnError() {
    CommandLineRun run = CommandLineRun.of(data, "roles", "check", "nobody");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).startsWith("Errors in nobody:\n").contains("nobody: 1 error.");
  }
}
