package app.milepost.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.milepost.assessment.Answer;
import app.milepost.assessment.Assessment;
import app.milepost.role.Evidence;
import app.milepost.testkit.WorkedExample;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentReaderTest extends RefusedAssessments {

  @TempDir private Path folder;

  @Test
  void allThatAFileSaysIsKept() throws UnreadableFileException {
    Assessment read =
        reader.read(
            "a",
            stream(
                HEAD
                    + """
                    ,"rung":"senior","person":{"name":"Ana Núñez"},"answers":{
                    "ehr-systems":{"rating":2,"evidence":"example","note":"at the clinic"},
                    "office-suite":{"notApplicable":"paper only"},
                    "organization":{"note":"ask again"},
                    "adaptability":{"rating":0}}}
                    """));
    assertThat(read.role()).isEqualTo("health-records-technician");
    assertThat(read.rung()).contains("senior");
    assertThat(read.personName()).isEqualTo("Ana Núñez");
    assertThat(read.answers())
        .containsExactly(
            entry("ehr-systems", new Answer.Rated(2, Evidence.EXAMPLE, "at the clinic")),
            entry("office-suite", new Answer.NotApplicable("paper only", "")),
            entry("organization", new Answer.NotAnswered("ask again")),
            entry("adaptability", new Answer.Rated(0, Evidence.CLAIM, "")));
  }

  private static Map.Entry<String, Answer> entry(String id, Answer answer) {
    return Map.entry(id, answer);
  }

  @Test
  void anAnswerFromAnotherCareerIsReadBackWithWhereItIsFrom() throws UnreadableFileException {
    Assessment given =
        new Assessment(
            "health-records-technician",
            Optional.empty(),
            "",
            Map.of(
                "organization",
                new Answer.Rated(
                    2,
                    Evidence.EXAMPLE,
                    "still true",
                    Optional.of(
                        new Answer.Elsewhere("clerk", "Ward Clerk", LocalDate.of(2026, 11, 3)))),
                "adaptability",
                new Answer.NotAnswered("", true)));
    byte[] file = new AssessmentWriter().toBytes(given);
    assertThat(reader.read("a", new ByteArrayInputStream(file))).isEqualTo(given);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"from":{"role":"c","career":"C","day":"2026-11-03"}} | Only a rating comes from another
          {"rating":1,"from":{"role":"c","day":"2026-11-03"}} | names its role, career and day
          {"rating":1,"from":{"role":"c","career":" ","day":"2026-11-03"}} | nothing in here
          {"rating":1,"from":{"role":"c","career":"C","day":"3 May"}} | must be a day
          {"rating":1,"from":"clerk"} | answers.organization.from
          {"keepOpen":"yes"} | must be true or false
          """)
  void whereAnAnswerIsFromIsReadStrictly(String answer, String told) {
    assertThat(refusalOfAnswer("organization", answer)).contains(told);
  }

  @Test
  void fieldsMilepostDoesNotKnowArePassedOver() throws UnreadableFileException {
    Assessment read =
        reader.read(
            "a",
            stream(
                "{\"x\":{\"a\":[{\"a\":1},{\"a\":1}]},"
                    + HEAD.substring(1)
                    + ",\"person\":{\"age\":[1,2]},"
                    + "\"answers\":{\"organization\":{\"asked\":{\"on\":null},\"rating\":3}}}"));
    assertThat(read.answerTo("organization")).isEqualTo(new Answer.Rated(3, Evidence.CLAIM, ""));
  }

  @Test
  void aFileMayEndItsHeadWithoutAnswersAndStartWithAByteOrderMark() throws UnreadableFileException {
    assertThat(reader.read("a", stream("\uFEFF" + HEAD + "}")).answers()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          5              | not 5
          -1             | not -1
          2.5            | not 2.5
          3.0            | not 3.0
          3e0            | not 3e0
          "3"            | not the text “3”
          null           | not null
          true           | not true
          []             | not a list
          {}             | not an object
          99999999999999999999 | not 99999999999999999999
          """)
  void aRatingThatIsNoWholeNumberFrom0To4IsRefused(String rating, String said) {
    assertThat(refusalOfAnswer("organization", "{\"rating\":%s}".formatted(rating)))
        .isEqualTo(
            "a: $.answers.organization.rating: A rating is a whole number from 0 to 4, "
                + said
                + ". Leave it out where not answered.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"rating":1,"evidence":"proof"} | $.answers.organization.evidence: Evidence is “claim”, “example”, “document” or “observed”, not the text “proof”.
          {"rating":1,"evidence":null}    | $.answers.organization.evidence: Evidence is “claim”, “example”, “document” or “observed”, not null.
          {"rating":1,"notApplicable":""} | $.answers.organization: This has both a rating and notApplicable. Keep one of the two.
          {"notApplicable":""}            | $.answers.organization.notApplicable: What is left out needs a reason. Write why it is no part of the job, or take notApplicable out.
          {"notApplicable":" \\t\\u2003\\n"} | $.answers.organization.notApplicable: What is left out needs a reason. Write why it is no part of the job, or take notApplicable out.
          {"notApplicable":"\\u200b\\u3164"} | $.answers.organization.notApplicable: What is left out needs a reason. Write why it is no part of the job, or take notApplicable out.
          {"notApplicable":true}          | $.answers.organization.notApplicable: This must be a text in quotation marks, not true.
          {"note":7}                      | $.answers.organization.note: This must be a text in quotation marks, not 7.
          {"rating":1,"rating":1}         | $.answers.organization.rating: The key “rating” stands twice. Keep one of the two.
          {"x":1,"x":2}                   | $.answers.organization.x: The key “x” stands twice. Keep one of the two.
          {"x":[{"y":1,"y":1}]}           | $.answers.organization.x[0].y: The key “y” stands twice. Keep one of the two.
          3                               | $.answers.organization: This must be an object such as {"rating": 2, "evidence": "example"}, not 3.
          """)
  void anAnswerThatSaysNothingUsableIsRefused(String answer, String said) {
    assertThat(refusalOfAnswer("organization", answer)).isEqualTo("a: " + said);
  }

  @Test
  void aMustHaveCannotBeMarkedNotApplicable() {
    assertThat(refusalOfAnswer("ehr-systems", "{\"notApplicable\":\"no computers\"}"))
        .isEqualTo(
            "a: $.answers.ehr-systems.notApplicable: "
                + "A must-have cannot be marked not applicable. Rate it, or leave it out.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"role":"health-records-technician"} | $.format: This is not there. An assessment says "format": "milepost-assessment/1".
          {"format":"milepost-assessment/1"}   | $.role: This is not there. Add "role": "health-records-technician".
          {"format":"milepost-assessment/2"}   | $.format: The format “milepost-assessment/2” is not known. This Milepost reads “milepost-assessment/1”.
          {"role":"nurse"}                     | $.role: These answers are for the role “nurse”, not for “health-records-technician”. Choose that role.
          {"rung":"chief"}                     | $.rung: The role has no rung “chief”. It has junior, technician, senior, supervisor, manager.
          {"rung":null}                        | $.rung: This must be a text in quotation marks, not null.
          {"person":"Ana"}                     | $.person: This must be an object such as {"name": "…"}, not the text “Ana”.
          {"person":{"name":1}}                | $.person.name: This must be a text in quotation marks, not 1.
          {"answers":[]}                       | $.answers: This must be an object such as {"ehr-systems": {"rating": 2}}, not a list.
          {"answers":{"juggling":{}}}          | $.answers.juggling: The role has no requirement “juggling”. Check the spelling, or take this answer out.
          {"answers":{"organization":{},"organization":{}}} | $.answers.organization: The key “organization” stands twice. Keep one of the two.
          {"answers":{},"answers":{}}          | $.answers: The key “answers” stands twice. Keep one of the two.
          [1]                                  | $: This must be an object such as {"format": "milepost-assessment/1", …}, not a list.
          {"x":1                               | Line 1, column 7: The text ends too early. It may have been cut off; get a whole copy.
          """)
  void whatIsNoAssessmentOfTheRoleIsRefused(String text, String said) {
    assertThat(refusal(text)).isEqualTo("a: " + said);
  }

  @Test
  void whateverFollowsTheAssessmentIsRefused() {
    assertThat(refusal(HEAD + "} {}"))
        .isEqualTo("a: Something follows the end of the assessment. Take it out.");
  }

  @Test
  void anEmptyFileIsRefused() {
    assertThat(refusal(" \n")).isEqualTo("a: There is nothing in here.");
  }

  @Test
  void foreignTextInAMessageIsShortAndOnOneLine() {
    String said = refusalOfAnswer("organization\\n" + "x".repeat(500), "{}");
    assertThat(said).hasSizeLessThan(250).doesNotContain("\n");
  }

  @Test
  void aHundredMegabytesAreRefusedAfterEight() throws IOException {
    InputStream endless =
        new InputStream() {
          private int given;

          @Override
          public int read() {
            return given++ < 100 << 20 ? '[' : -1;
          }

          @Override
          public int read(byte[] into, int from, int length) {
            Arrays.fill(into, from, from + length, (byte) '[');
            given += length;
            assertThat(given).isLessThan(20 << 20);
            return length;
          }
        };
    assertThatExceptionOfType(UnreadableFileException.class)
        .isThrownBy(() -> reader.read("a", endless))
        .withMessage(
            "a: This is larger than 8 MB, more than Milepost reads. Is it the right file?");
  }

  @Test
  void aMissingFileAndAFolderAreNamed() {
    Path missing = folder.resolve("none.json");
    assertThatExceptionOfType(UnreadableFileException.class)
        .isThrownBy(() -> reader.read(missing))
        .withMessage(missing + ": There is no such file. Check the name and the folder.");
    assertThatExceptionOfType(UnreadableFileException.class)
        .isThrownBy(() -> reader.read(folder))
        .withMessage(folder + ": This is a folder. Name a file in it.");
  }

  @Test
  void everyPrefixOfAFileIsRefused() throws IOException {
    byte[] whole = Files.readAllBytes(writtenExample());
    int end = new String(whole, StandardCharsets.UTF_8).stripTrailing().length();
    for (int length = 0; length < end; length++) {
      int cut = length;
      assertThatExceptionOfType(UnreadableFileException.class)
          .as("the first %d bytes", length)
          .isThrownBy(() -> reader.read("a", new ByteArrayInputStream(whole, 0, cut)));
    }
  }

  private Path writtenExample() throws IOException {
    Path file = folder.resolve("example.json");
    Files.write(file, new AssessmentWriter().toBytes(WorkedExample.assessment()));
    return file;
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
