package app.milepost.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.milepost.role.FactValue;
import app.milepost.role.RolePack;
import app.milepost.role.check.PackProblem;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackReaderTest {

  private static final String SMALL =
      """
      {"format":"milepost-role-pack/1","id":"baker","version":"1.0.0","title":"Baker",
       "defaultRung":"first",
       "sections":[{"id":"craft","title":"Craft"}],
       "rungs":[{"id":"first","title":"First","years":{"from":0},"sectionWeights":{"craft":1}},
                {"id":"next","title":"Next","years":{"from":2,"to":4},"sectionWeights":{"craft":1}}],
       "requirements":[{"id":"dough","section":"craft","title":"Dough","importance":3,
         "mustHave":true,"required":{"first":1,"next":2},
         "anchors":["Has not made dough yet.","Knows what dough is made of.",
           "Makes dough by a recipe.","Makes dough without a recipe.","Teaches others dough."]}],
       "keyFacts":[{"id":"pay","title":"Pay","facts":[
         {"value":{"from":1,"to":2},"source":"guide","retrieved":"2026-01-02"},
         {"value":"it varies","source":"guide","retrieved":"2026-01-02"},
         {"value":3.5,"source":"guide","retrieved":"2026-01-02"}]}],
       "sources":[{"id":"guide","title":"A guide"}]}
      """;

  private final PackReader reader = new PackReader();

  @ParameterizedTest
  @FieldSource("app.milepost.format.BundledPacks#IDS")
  void aBundledPackIsSoundAndBoundTheSameWayUnchecked(String id) throws Exception {
    try (InputStream in = getClass().getResourceAsStream("/packs/" + id + ".json")) {
      assertThat(reader.read(id, Objects.requireNonNull(in))).isEqualTo(BundledPacks.read(id));
    }
    assertThat(BundledPacks.read(id).id()).isEqualTo(id);
  }

  @Test
  void whatAPackLeavesOutIsEmpty() throws UnreadableFileException {
    RolePack pack = read(SMALL);
    assertThat(pack.summary()).isEmpty();
    assertThat(pack.rungs().getFirst().duties()).isEmpty();
    assertThat(pack.rungs().getFirst().years().to()).isEqualTo(OptionalInt.empty());
    assertThat(pack.rungs().getLast().years().to()).isEqualTo(OptionalInt.of(4));
    assertThat(pack.requirements().getFirst().question()).isEmpty();
    assertThat(pack.keyFacts().getFirst().facts())
        .extracting(f -> f.value())
        .containsExactly(
            new FactValue.Range(1, 2),
            new FactValue.Words("it varies"),
            new FactValue.Quantity(3.5));
  }

  @Test
  void everyProblemIsReportedAtOnce() {
    String broken =
        SMALL
            .replace("\"title\":\"Baker\",", "")
            .replace("\"importance\":3", "\"importance\":\"high\"")
            .replace("\"defaultRung\":\"first\"", "\"defaultRung\":\"last\"")
            .replace("{\"from\":2,\"to\":4}", "{\"from\":2.5}")
            .replace("\"value\":3.5", "\"value\":true")
            .replace("[{\"id\":\"craft\"", "[{\"colour\":\"red\",\"id\":\"craft\"")
            .replace("\"version\":\"1.0.0\"", "\"version\":\"one\",\"version\":\"one\"");
    assertThat(refusal(broken))
        .containsExactlyInAnyOrder(
            "$.version: The key “version” stands twice. Keep one of the two.",
            "$.version: The text “one” is not in the right form. What belongs here: The pack's own"
                + " version, as major.minor.patch.",
            "$.title: This is not there. Add it.",
            "$.sections[0].colour: The name “colour” is not known here. Check the spelling, or take"
                + " it out.",
            "$.rungs[1].years.from: This must be a whole number, not 2.5. What belongs here: Whole"
                + " years at which the rung usually begins.",
            "$.requirements[0].importance: This must be a whole number, not the text “high”. What"
                + " belongs here: How much it counts beside others in its section, from 1 to 5.",
            "$.keyFacts[0].facts[2].value: True is in none of the forms allowed. What belongs here:"
                + " A number, a range of numbers, or a few words.",
            "$.defaultRung: There is no rung “last”.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"99999999999", "1e19", "1e300", "123456789012345678901234567890"})
  void aNumberFarTooLargeIsRefusedLikeAnyOther(String number) {
    assertThat(
            refusal(
                SMALL
                    .replace("\"importance\":3", "\"importance\":" + number)
                    .replace("\"next\":2", "\"next\":" + number)
                    .replace("{\"from\":2,\"to\":4}", "{\"from\":2,\"to\":%s}".formatted(number))))
        .hasSize(3)
        .allMatch(problem -> problem.contains(" is too high. The highest is "))
        .extracting(problem -> problem.substring(0, problem.indexOf(':')))
        .containsExactlyInAnyOrder(
            "$.requirements[0].importance",
            "$.requirements[0].required.next",
            "$.rungs[1].years.to");
  }

  @Test
  void aNumberPastAllNumbersIsNamed() {
    assertThat(refusal(SMALL.replace("\"value\":3.5", "\"value\":1e400")))
        .contains("$.keyFacts[0].facts[2].value: 1e400 is too large a number.");
  }

  @Test
  void aDayThatIsNotInTheCalendarIsRefused() {
    assertThat(refusal(SMALL.replaceFirst("2026-01-02", "2026-02-31")))
        .containsExactly(
            "$.keyFacts[0].facts[0].retrieved: There is no day “2026-02-31”. Write the day the"
                + " source was read, as YYYY-MM-DD.");
  }

  @Test
  void anEmptyListSaysTheSameAsNone() throws UnreadableFileException {
    String without = SMALL.replaceFirst("(?s) \"keyFacts\":.*", "\"sources\":[]}");
    String empty =
        without
            .replace("\"sources\":[]", "\"keyFacts\":[],\"sources\":[],\"guide\":{\"chapters\":[]}")
            .replace(
                "\"years\":{\"from\":0}",
                "\"years\":{\"from\":0},\"duties\":[],\"pay\":[],\"focus\":[]")
            .replace("\"mustHave\":true", "\"mustHave\":true,\"evidence\":[]");
    assertThat(read(empty)).isEqualTo(read(without.replace(",\n\"sources\":[]", "")));
  }

  @Test
  void aFileOfCountlessValuesIsGivenUpOn() {
    assertThat(refusal("[" + "{},".repeat(JsonTree.MOST_VALUES) + "{}]"))
        .containsExactly(
            "There are more than 200,000 values in here, far more than a role pack needs. Is it the"
                + " right file?");
  }

  @Test
  void anotherFormatIsNamed() {
    assertThat(refusal(SMALL.replace("role-pack/1", "role-pack/2")))
        .containsExactly(
            "$.format: This must be “milepost-role-pack/1”, not the text “milepost-role-pack/2”.");
  }

  @Test
  void limitsOfLengthAndNumberAreNamed() {
    String broken =
        SMALL
            .replace("\"Dough\"", "\"" + "x".repeat(121) + "\"")
            .replace("\"importance\":3", "\"importance\":6")
            .replace(",\"Teaches others dough.\"", "")
            .replace("\"required\":{\"first\":1", "\"required\":{\"first\":-1")
            .replace("\"requirements\":[", "\"requirements\":[7,");
    assertThat(refusal(broken))
        .contains(
            "$.requirements[1].title: This text has 121 characters. Cut it to at most 120.",
            "$.requirements[1].importance: 6 is too high. The highest is 5. What belongs here: How"
                + " much it counts beside others in its section, from 1 to 5.",
            "$.requirements[1].anchors: This list has 4 entries. Give it at least 5.",
            "$.requirements[1].required.first: -1 is too low. The lowest is 0. What belongs here:"
                + " The level asked for on the rung with this id.",
            "$.requirements[0]: This must be an object, not 7. What belongs here: One thing the"
                + " role asks for.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"1.0\"|$.version: The text “1.0” is not in the right form. What belongs here: The pack's"
            + " own version, as major.minor.patch.",
        "\"\"|$.version: The text “” is not in the right form. What belongs here: The pack's own"
            + " version, as major.minor.patch.",
        "1e400|$.version: 1e400 is too large a number."
      })
  void oneMistakeGivesOneSentence(String version) {
    String[] parts = version.split("[|]", 2);
    assertThat(refusal(SMALL.replace("\"1.0.0\"", parts[0]))).containsExactly(parts[1]);
    assertThat(refusal(SMALL.replaceFirst("[{]\"craft\":1}", "{\"craft\":1e400}")))
        .containsExactly("$.rungs[0].sectionWeights.craft: 1e400 is too large a number.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"  ", "\\u200b", "\\u2060\\ufeff", "\\u3164", "\\u00a0", "\\u2800"})
  void aTextWithNothingToSeeInItIsBlank(String blank) {
    assertThat(
            refusal(
                SMALL
                    .replace("\"Craft\"", "\"" + blank + "\"")
                    .replace("\"Knows what dough is made of.\"", "\"" + blank + "\"")
                    .replace("\"sources\"", "\"x-mine\":\"" + blank + "\",\"sources\"")))
        .containsExactly(
            "$.sections[0].title: There is nothing to see in this text. Write one.",
            "$.requirements[0].anchors[1]: There is nothing to see in this text. Write one.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"milepost-assessment/1", "milepost-report/1"})
  void aFileOfAnotherKindGivesOneSentence(String format) {
    assertThat(refusal("{\"format\":\"" + format + "\",\"role\":\"x\",\"answers\":{}}"))
        .containsExactly(
            format.contains("report")
                ? "This is a report that Milepost saved, not a role pack. Name a role pack."
                : "These are answers, not a role pack. Use “milepost score” or “milepost import”"
                    + " for them.");
  }

  @Test
  void aPackCutOffGivesOneSentence() {
    assertThat(refusal(SMALL.substring(0, 300)))
        .singleElement()
        .asString()
        .contains("The text ends too early");
  }

  @Test
  void whatIsNotAPackAtAllGivesOneSentence() {
    assertThat(refusal("[]"))
        .singleElement()
        .asString()
        .startsWith("$: This must be an object, not a list.");
    assertThat(refusal("")).containsExactly("There is nothing in here.");
    assertThat(refusal("{} {}"))
        .containsExactly("Something follows the end of the JSON value. Take it out.");
    assertThat(refusal("[".repeat(500_000))).singleElement().asString().contains("64 levels");
  }

  private RolePack read(String text) throws UnreadableFileException {
    return reader.read("pack", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private List<String> refusal(String text) {
    return catchThrowableOfType(UnreadableFileException.class, () -> read(text)).problems().stream()
        .map(PackProblem::line)
        .toList();
  }

  @Test
  void oneCharacterAndOneEntryAreCountedAsOne() {
    assertThat(refusal(SMALL.replace("\"title\":\"Baker\"", "\"title\":\"\"")))
        .anyMatch(line -> line.endsWith("This text is too short. Give it at least 1 character."));
  }
}
