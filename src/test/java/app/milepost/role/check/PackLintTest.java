package app.milepost.role.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.format.PackReader;
import app.milepost.format.UnreadableFileException;
import app.milepost.role.RolePack;
import app.milepost.testkit.CleanPack;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackLintTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
  private static final String PAY = "$.keyFacts[0].facts[0]";
  private static final String PART = "$.guide.chapters[0].parts[0]";

  private final PackReader reader = new PackReader();

  @Test
  void aPackInOrderHasNoWarnings() throws UnreadableFileException {
    assertThat(warnings(CleanPack.JSON)).isEmpty();
  }

  @Test
  void aFigureNeedsAPeriodOrAWordThatThereIsNone() throws UnreadableFileException {
    assertThat(changed(" \"period\": \"May 2025\",", ""))
        .containsExactly(
            PAY
                + ": The figure has no period. Add the time it speaks of, or “year not given” where"
                + " the source does not say.");
    assertThat(changed("May 2025", "year not given")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025",
        "2022–2032",
        "2023",
        "2023-11",
        "Nov. 2023",
        "December 2023",
        "in 2019 and 2024"
      })
  void aPeriodNoMoreThanThreeYearsPastIsFresh(String period) throws UnreadableFileException {
    assertThat(changed("May 2025", period)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"May 2023", "2022", "2012–2022", "2023-10", "October 2023", "from 1999"})
  void aPeriodMoreThanThreeYearsPastIsOld(String period) throws UnreadableFileException {
    assertThat(changed("May 2025", period))
        .containsExactly(
            PAY
                + ".period: This speaks of "
                + period
                + ", more than three years ago. Look for something newer.");
  }

  @Test
  void aFactWithoutAYearIsAsOldAsItsReading() throws UnreadableFileException {
    String undated = CleanPack.JSON.replace("May 2025", "year not given");
    assertThat(warnings(undated.replaceFirst("2026-01-02", "2023-11-22"))).isEmpty();
    assertThat(warnings(undated.replaceFirst("2026-01-02", "2023-11-21")))
        .containsExactly(
            PAY
                + ".retrieved: This was read on 2023-11-21, more than three years ago. Read the"
                + " source again.");
  }

  @Test
  void aPartWithTextsNeedsSources() throws UnreadableFileException {
    assertThat(changed("\"kind\": \"points\", \"sources\": [\"survey\"],", "\"kind\": \"points\","))
        .containsExactly(
            PART + ": The part has texts and no sources. Name in “sources” what they rest on.");
    assertThat(changed("\"kind\": \"ladder\"", "\"kind\": \"ladder\", \"summary\": \"Two steps.\""))
        .extracting(warning -> warning.substring(0, warning.indexOf(": ")))
        .containsExactly("$.guide.chapters[0].parts[3]");
  }

  @Test
  void titlesOfAPartDiffer() throws UnreadableFileException {
    assertThat(changed("\"title\": \"Find\"", "\"title\": \"sort\""))
        .containsExactly(PART + ": The title “sort” stands twice in this part. Change one.");
    assertThat(changed("\"title\": \"Typist\"", "\"title\": \"Clerk\"")).hasSize(1);
  }

  @Test
  void aCellSaysSomething() throws UnreadableFileException {
    assertThat(changed("\"Letters\"", "\"–\""))
        .containsExactly(
            "$.guide.chapters[0].parts[1].rows[1].cells[0]: The cell is empty. Write what is so, be"
                + " it “none” or “not known”.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"You sort 30 files.", "It pays $900.", "In 2025.", "Some 7.5% do."})
  void aFigureInATextNeedsAFact(String text) throws UnreadableFileException {
    assertThat(changed("You sort what comes in.", text))
        .containsExactly(
            PART
                + ".points[0].text: The text gives a figure and the point has no fact. Add the"
                + " figure to “facts”, with its source and period.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"You use ICD-10-CM.", "A 401(k) plan.", "Form W2 too.", "Open 24/7."})
  void aNumberInsideANameIsNoFigure(String text) throws UnreadableFileException {
    assertThat(changed("You sort what comes in.", text)).isEmpty();
  }

  @Test
  void whatNothingRefersToIsNamed() throws UnreadableFileException {
    assertThat(changed(", \"conflicts\": [\"hours\"]", ""))
        .containsExactly(
            "$.guide.conflicts[0]: Nothing refers to the conflict “hours”, so nobody sees it. Name"
                + " it in the “conflicts” of what it bears on.");
    assertThat(changed("\"A survey\"}", "\"A survey\"}, {\"id\": \"web\", \"title\": \"Web\"}"))
        .containsExactly(
            "$.sources[1]: Nothing refers to the source “web”. Refer to it, or take it out.");
    assertThat(changed("\"requirements\": [\"filing\"], ", ""))
        .containsExactly(
            "$.requirements[0]: The guide never links to the requirement “filing”. Name it in the"
                + " “requirements” of a duty or a route that calls for it.");
  }

  @Test
  void aPackWithoutAGuideHasNothingToLinkFrom() throws UnreadableFileException {
    String bare = CleanPack.JSON.replaceFirst("(?s)\"guide\": .*(\"sources\": \\[\\{)", "$1");
    assertThat(warnings(bare)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "why": "Lost files cost time.",                | has no “why”
          "evidence": ["A photo of a shelf"],            | has no “evidence”
          , "question": "How do you find a lost file?"   | has no “question”
          """)
  void aRequirementHelpsThePersonRated(String line, String told) throws UnreadableFileException {
    String flat = CleanPack.JSON.replaceAll("\\s*\\n\\s*", " ").replace("],  ", "], ");
    String without = flat.replace(line.replace(", \"", ", \""), "");
    assertThat(without).isNotEqualTo(flat);
    assertThat(warnings(without)).singleElement().asString().contains(told);
  }

  @Test
  void aLevelThatFallsAlongTheLadderIsWorthALook() throws UnreadableFileException {
    assertThat(changed("\"lead\": 3}", "\"lead\": 1}"))
        .containsExactly(
            "$.requirements[0].required.lead: The level falls from 2 at “clerk” to 1 at “lead”."
                + " Check that whoever is higher up needs less of it.");
  }

  @Test
  void anAnchorIsUnlikeEveryOther() throws UnreadableFileException {
    assertThat(
            changed(
                "Sets the order that others follow.", "Files alone, finds what others misplaced"))
        .containsExactly(
            "$.requirements[0].anchors[4]: The anchor says nearly the same as"
                + " $.requirements[0].anchors[3]. Write what sets this level of this skill apart.");
    assertThat(changed("Sets the order that others follow.", "has not filed -- anything"))
        .containsExactly(
            "$.requirements[0].anchors[4]: The anchor says the same as"
                + " $.requirements[0].anchors[0]. Write what sets this level of this skill apart.");
  }

  @Test
  void anAnchorIsUnlikeThoseOfOtherRequirements() throws UnreadableFileException {
    String first =
        CleanPack.JSON.replaceFirst("(?s).*\"requirements\": \\[(.*?\\})\\s+\\],.*", "$1");
    String second = first.replace("\"filing\"", "\"sorting\"");
    String both = CleanPack.JSON.replace(first, first + "," + second);
    assertThat(warnings(both))
        .filteredOn(warning -> warning.contains("says the same as"))
        .hasSize(5)
        .first()
        .asString()
        .startsWith(
            "$.requirements[1].anchors[0]: The anchor says the same as"
                + " $.requirements[0].anchors[0].");
  }

  @ParameterizedTest
  @ValueSource(strings = {"good", "Very well", "excellent", "poor", "fairly", "Outstanding"})
  void anAnchorDoesNotGrade(String word) throws UnreadableFileException {
    assertThat(changed("Files alone and", word + " at filing alone and"))
        .containsExactly(
            "$.requirements[0].anchors[3]: “"
                + word
                + "” grades a person. Say what somebody at this level does instead.");
  }

  @Test
  void aWordThatOnlyHoldsAGradingWordIsFine() throws UnreadableFileException {
    assertThat(changed("Files alone and", "Files goods of the fairway alone and")).isEmpty();
  }

  @Test
  void aHardTextIsNamed() throws UnreadableFileException {
    String hard =
        "Administrative organizations systematically coordinate documentation responsibilities"
            + " throughout interdisciplinary departments, simultaneously evaluating, authorizing"
            + " and communicating individual professional qualifications and particular"
            + " authorizations.";
    assertThat(changed("You sort what comes in.", hard))
        .first()
        .asString()
        .matches("\\Q" + PART + ".points[0].text: The text reads at grade \\E\\d\\d\\.\\d\\. .*");
  }

  @Test
  void aHardPackIsNamedAsAWhole() throws UnreadableFileException {
    String hard =
        CleanPack.JSON.replaceAll(
            "\"((You|Has|Can|Files|Sets|Lost|How)[^\"]*?)\\.?\"",
            "\"$1 interdisciplinary organizational administration.\"");
    assertThat(warnings(hard))
        .anyMatch(w -> w.matches("\\$: The texts read at grade [\\d.]+ on average\\. .*"));
  }

  @Test
  void onlyEnglishIsMeasuredAndHeldToEnglishWords() throws UnreadableFileException {
    RolePack german =
        read(CleanPack.JSON.replace("\"en\"", "\"de\"").replace("Files alone", "Good"));
    assertThat(PackLint.check(german, TODAY))
        .isEqualTo(new LintReport(List.of(), OptionalDouble.empty()));
    RolePack english = read(CleanPack.JSON.replace("\"en\"", "\"en-GB\""));
    assertThat(PackLint.check(english, TODAY).readingGrade()).isPresent();
  }

  @Test
  void aPackSaysItsLanguage() throws UnreadableFileException {
    assertThat(changed("\"language\": \"en\",", ""))
        .singleElement()
        .asString()
        .startsWith("$.language: The pack does not say its language.");
  }

  private List<String> changed(String from, String to) throws UnreadableFileException {
    assertThat(CleanPack.JSON).contains(from);
    return warnings(CleanPack.JSON.replace(from, to));
  }

  private List<String> warnings(String json) throws UnreadableFileException {
    return PackLint.check(read(json), TODAY).warnings().stream().map(PackProblem::line).toList();
  }

  private RolePack read(String json) throws UnreadableFileException {
    return reader.read("pack", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
  }
}
