package app.milepost.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.milepost.format.BundledPacks;
import app.milepost.testkit.CommandLineRun;
import app.milepost.testkit.WorkedExample;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ScoreCommandTest {

  private static final String ROLE = "--role=health-records-technician";
  private static final Offset<Double> THREE_DECIMALS = within(0.0005);

  @TempDir private Path folder;
  private String sample = "";
  private String line = "";

  @BeforeEach
  void readSample() throws IOException {
    try (InputStream in = WorkedExample.open()) {
      sample = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    line = sample.replace("\n", "") + "\n";
  }

  @Test
  void theWorkedExampleComesOutAsTheContractSays() throws IOException {
    Path file = folder.resolve("sample.json");
    Files.writeString(file, sample);
    CommandLineRun run = CommandLineRun.of(folder, "score", ROLE, file.toString());
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    JsonNode json = JsonMapper.shared().readTree(run.out());
    assertThat(json.path("rung").asString()).isEqualTo("technician");
    assertThat(json.path("band").asString()).isEqualTo("building");
    close(json, "earned", 69.665);
    close(json, "potential", 73.323);
    close(json, "evidenced", 66.216);
    close(json, "standardError", 6.449);
    close(json, "minimalDetectableChange", 17.876);
    assertThat(json.path("gaps").valueStream().map(JsonNode::asString))
        .containsExactly(
            "medical-terminology",
            "ehr-systems",
            "hipaa-compliance",
            "ethical-judgment",
            "certification",
            "records-retention",
            "formal-education",
            "practical-experience",
            "coding-classification",
            "information-security");
    assertThat(
            json.path("items")
                .valueStream()
                .filter(i -> List.of("unmet", "unknown").contains(i.path("gate").asString("")))
                .map(i -> i.path("id").asString()))
        .containsExactly(
            "ehr-systems", "medical-terminology", "hipaa-compliance", "ethical-judgment");
    assertThat(json.path("ladder").valueStream().map(r -> r.path("rung").asString()))
        .containsExactly("junior", "technician", "senior", "supervisor", "manager");
    double[] ladder = {96.34, 69.66, 52.65, 41.77, 31.72};
    for (int i = 0; i < ladder.length; i++) {
      assertThat(json.path("ladder").path(i).path("earned").doubleValue())
          .isCloseTo(ladder[i], within(0.005));
    }
  }

  private static void close(JsonNode json, String field, double expected) {
    assertThat(json.path(field).doubleValue()).as(field).isCloseTo(expected, THREE_DECIMALS);
  }

  @Test
  void aDashReadsStandardInputAndRungOverridesTheAssessmentsOwn() {
    CommandLineRun run =
        CommandLineRun.withInput(folder, bytes(sample), "score", ROLE, "--rung", "senior", "-");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("\"rung\": \"senior\"");
  }

  @Test
  void anAssessmentWithoutRungIsScoredAtThePacksDefault() {
    String without = sample.replace("\"rung\": \"technician\",", "");
    CommandLineRun run = CommandLineRun.withInput(folder, bytes(without), "score", ROLE, "-");
    assertThat(run.out()).contains("\"rung\": \"technician\"");
  }

  @Test
  void aRefusedAssessmentGivesOneSentenceAndNoResult() {
    String broken = sample.replace("\"rating\": 4", "\"rating\": 5");
    CommandLineRun run = CommandLineRun.withInput(folder, bytes(broken), "score", ROLE, "-");
    assertThat(run)
        .isEqualTo(
            new CommandLineRun(
                1,
                "",
                "milepost: standard input: $.answers.data-entry-validation.rating: A rating is a"
                    + " whole number from 0 to 4, not 5. Leave it out where not answered.\n"));
  }

  @Test
  void anUnknownRoleOrRungIsWrongUse() {
    CommandLineRun role = CommandLineRun.of(folder, "score", "--role=nurse", "-");
    assertThat(role.status()).isEqualTo(2);
    assertThat(role.err())
        .contains(
            "There is no role “nurse”. Known are: %s."
                .formatted(String.join(", ", BundledPacks.IDS)));
    CommandLineRun rung = CommandLineRun.of(folder, "score", ROLE, "--rung=chief", "-");
    assertThat(rung.status()).isEqualTo(2);
    assertThat(rung.err()).contains("The role has no rung “chief”.");
  }

  @Test
  void aLineThatIsNoAssessmentIsNamedInItsPlaceAndTheRunGoesOn() {
    String broken = line.replace("\"rating\": 4", "\"rating\": 2.5");
    CommandLineRun run = ndjson(line + broken + "\n" + line);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).isEqualTo("milepost: 2 lines were refused.\n");
    List<String> printed = run.out().lines().toList();
    assertThat(printed).hasSize(4);
    assertThat(printed.get(1))
        .isEqualTo(
            "{\"line\":2,\"error\":\"$.answers.data-entry-validation.rating: A rating is a whole"
                + " number from 0 to 4, not 2.5. Leave it out where not answered.\"}");
    assertThat(printed.get(2)).isEqualTo("{\"line\":3,\"error\":\"There is nothing in here.\"}");
    assertThat(printed.get(3)).isEqualTo(printed.get(0)).startsWith("{\"rung\":\"technician\",");
  }

  @Test
  void aLastLineNeedsNoBreakAndLinesMayEndAsOnWindows() {
    CommandLineRun run = ndjson(line.replace("\n", "\r\n") + line.strip());
    assertThat(run.status()).isZero();
    assertThat(run.out().lines().distinct()).hasSize(1);
    assertThat(run.out().lines()).hasSize(2);
  }

  @Test
  void aBulkLineSaysTheSameAsAScoreOfItsOwn() {
    CommandLineRun one = CommandLineRun.withInput(folder, bytes(sample), "score", ROLE, "-");
    assertThat(JsonMapper.shared().readTree(ndjson(line).out()))
        .isEqualTo(JsonMapper.shared().readTree(one.out()));
  }

  @Test
  void anEmptyInputHasNoLines() {
    assertThat(ndjson("")).isEqualTo(new CommandLineRun(0, "", ""));
  }

  @Test
  void aFileOfLinesIsReadToo() throws IOException {
    Path file = folder.resolve("lines.ndjson");
    Files.writeString(file, line.repeat(3));
    CommandLineRun run = CommandLineRun.of(folder, "score", ROLE, "--ndjson", file.toString());
    assertThat(run.status()).isZero();
    assertThat(run.out().lines()).hasSize(3);
    Path missing = folder.resolve("none.ndjson");
    CommandLineRun none = CommandLineRun.of(folder, "score", ROLE, "--ndjson", missing.toString());
    assertThat(none.status()).isEqualTo(1);
    assertThat(none.err()).contains("There is no such file.");
  }

  private CommandLineRun ndjson(String input) {
    return CommandLineRun.withInput(folder, bytes(input), "score", ROLE, "--ndjson", "-");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
