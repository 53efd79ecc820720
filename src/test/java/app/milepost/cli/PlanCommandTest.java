package app.milepost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.testkit.CommandLineRun;
import app.milepost.testkit.WorkedExample;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlanCommandTest {

  @TempDir private Path folder;

  private CommandLineRun plan(String... options) throws IOException {
    return planOf(example(), options);
  }

  private CommandLineRun planOf(String file, String... options) {
    List<String> all = new ArrayList<>(List.of("plan", "--role=health-records-technician"));
    all.addAll(List.of(options));
    all.add("-");
    return CommandLineRun.withInput(
        folder, file.getBytes(StandardCharsets.UTF_8), all.toArray(String[]::new));
  }

  private static String example() throws IOException {
    try (InputStream in = WorkedExample.open()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The example with decisions about the plan in it. */
  private static String deciding(String plan) throws IOException {
    return example().replace("\"answers\"", "\"plan\": {%s}, \"answers\"".formatted(plan));
  }

  @Test
  void theJsonHasWhatTheContractNames() throws IOException {
    CommandLineRun run = plan("--hours=200", "--money=800", "--curve=hours", "--exact", "--json");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    JsonNode json = JsonMapper.shared().readTree(run.out());
    assertThat(json.propertyNames())
        .contains(
            "rung",
            "hours",
            "money",
            "steps",
            "before",
            "after",
            "proven",
            "bound",
            "open",
            "left",
            "answerFirst",
            "curve");
    assertThat(json.path("rung").asString()).isEqualTo("technician");
    assertThat(json.path("proven").asBoolean()).isTrue();
    JsonNode step = json.path("steps").path(3);
    assertThat(step.path("id").asString()).isEqualTo("cca-exam");
    assertThat(step.path("kind").asString()).isEqualTo("credential");
    assertThat(step.path("week").asInt()).isEqualTo(14);
    assertThat(step.path("closes").path(0).path("id").asString()).isEqualTo("certification");
    assertThat(step.path("closes").path(0).path("from").asInt()).isZero();
    assertThat(step.path("closes").path(0).path("to").asInt()).isEqualTo(3);
    assertThat(json.path("before").path("blocking")).hasSize(4);
    assertThat(json.path("after").path("blocking")).hasSize(3);
    assertThat(json.path("after").path("band").asString()).isEqualTo("building");
    assertThat(json.path("bound").asDouble())
        .isEqualTo(json.path("after").path("earned").asDouble());
    assertThat(json.path("left")).hasSize(WorkedExample.pack().activities().size() - 4);
    assertThat(json.path("left").valueStream()).allMatch(l -> !l.path("why").asString().isBlank());
    assertThat(json.path("open").path(0).path("id").asString()).isEqualTo("ehr-systems");
    assertThat(json.path("curve").path(0).path("hours").asInt(-1)).isZero();
  }

  @Test
  void aBlankIsNeverShownAsLevel0() throws IOException {
    JsonNode json = JsonMapper.shared().readTree(plan("--hours=40", "--json").out());
    JsonNode lift = json.path("steps").path(0).path("closes").path(0);
    assertThat(lift.path("id").asString()).isEqualTo("records-retention");
    assertThat(lift.path("from").isNull()).isTrue();
    assertThat(json.path("answerFirst").path(0).asString()).isEqualTo("records-retention");
  }

  @Test
  void inWordsItTellsStepsWhatStaysOpenAndWhatIsLeftOut() throws IOException {
    String out = plan("--hours=200", "--money=800").out();
    assertThat(out.lines()).allMatch(line -> line.length() <= CommandLineRun.COLUMNS);
    assertThat(out).contains("Now:   69.7 of 100 points, ").contains("\n    You are done when ");
    assertThat(out.replaceAll("\\s+", " "))
        .contains("Now: 69.7 of 100 points, Building, four must-haves open")
        .contains("After: 82.8 of 100 points")
        .contains("CCA coding exam [cca-exam], credential")
        .contains("Altogether: 200 hours, $299")
        .contains("This was proven.")
        .contains("Still open afterwards")
        .contains("RHIT exam [rhit-exam]: It lifts nothing higher than “CCA coding exam” does.")
        .contains(
            "It takes at least 34 weeks with all that has to come first, and you have 26 weeks.")
        .contains("activities are left out that bring nothing that you lack.");
  }

  @Test
  void whatTheFileDecidedHoldsUnlessAnOptionSaysOtherwise() throws IOException {
    String file = deciding("\"ruledOut\": [\"pick-an-exam\"]");
    assertThat(steps(file)).doesNotContain("pick-an-exam");
    assertThat(steps(file, "--with=pick-an-exam")).contains("pick-an-exam");
  }

  private List<String> steps(String file, String... options) {
    List<String> all = new ArrayList<>(List.of("--hours=40", "--json"));
    all.addAll(List.of(options));
    return JsonMapper.shared()
        .readTree(planOf(file, all.toArray(String[]::new)).out())
        .path("steps")
        .valueStream()
        .map(step -> step.path("id").asString())
        .toList();
  }

  @Test
  void anActivityOfOnesOwnIsNamedWhereItsIdIsMisspelt() throws IOException {
    String own =
        "{\"id\": \"shadow-a-coder\", \"kind\": \"experience\", \"title\": \"Shadow a coder\","
            + " \"hours\": 8, \"weeks\": 1,"
            + " \"cost\": {\"from\": 0, \"to\": 0, \"currency\": \"USD\", \"estimate\": true},"
            + " \"lifts\": [{\"requirement\": \"certification\", \"to\": 1,"
            + " \"evidence\": \"claim\"}]}";
    CommandLineRun run = planOf(deciding("\"own\": [" + own + "]"), "--with=shadow-coder");
    assertThat(run.err()).contains("Write “shadow-a-coder” if that is meant");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --exact          | 90 hours and $450; 5 hours a week, within 20 weeks
          --hours=40       | 40 hours and $450; 5 hours a week, within 20 weeks
          --money=0        | 90 hours and no money; 5 hours a week, within 20 weeks
          --hours-a-week=9 | 90 hours and $450; 9 hours a week, within 20 weeks
          --weeks=30       | 90 hours and $450; 5 hours a week, within 30 weeks
          """)
  void theBudgetInTheFileHoldsUnlessAnOptionSaysOtherwise(String option, String budget)
      throws IOException {
    String file =
        deciding("\"budget\": {\"hours\": 90, \"money\": 450, \"hoursAWeek\": 5, \"weeks\": 20}");
    CommandLineRun run = planOf(file, option);
    assertThat(run.err()).isEmpty();
    assertThat(run.out().replaceAll("\\s+", " ")).contains(", with " + budget + " Now: ");
  }

  @Test
  void whereNeitherSaysAnythingTheUsualBudgetHolds() throws IOException {
    assertThat(plan().out().replaceAll("\\s+", " "))
        .contains(", with 200 hours and no money; 8 hours a week, within 26 weeks Now: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--hours=-1|--hours is a whole number from 0 to 100,000, not “-1”.",
        "--hours=many|--hours is a whole number from 0 to 100,000, not “many”.",
        "--hours=100001|--hours is a whole number from 0 to 100,000, not “100001”.",
        "--hours=5 --money=-1|--money is an amount from 0 to 10,000,000",
        "--hours=5 --money=1e999999999|--money is an amount from 0 to 10,000,000",
        "--hours=5 --money=1.005|--money is an amount from 0 to 10,000,000",
        "--hours=5 --weeks=0|--weeks is a whole number from 1 to 1,040, not “0”.",
        "--hours=5 --hours-a-week=169|--hours-a-week is a whole number from 1 to 168",
        "--hours=5 --with=flying|has no activity “flying”. “milepost roles show",
        "--hours=5 --with=CAA-exam|has no activity “CAA-exam”. Write “cca-exam” if that is meant;",
        "--hours=5 --curve=weeks|“weeks” is no curve. Write --curve hours or --curve money.",
        "--hours=5 --with=ged --without=ged|“ged” stands after --with and after --without.",
        "--hours=5 --with=cca-exam|“CCA coding exam” can’t be in this plan. It takes",
      })
  void whatMakesNoSenseIsRefusedInASentence(String options, String sentence) throws IOException {
    CommandLineRun run = plan(options.split(" "));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(sentence);
  }
}
