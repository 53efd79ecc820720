package app.milepost.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.milepost.assessment.Answer;
import app.milepost.assessment.Assessment;
import app.milepost.role.Evidence;
import app.milepost.role.RolePack;
import app.milepost.testkit.WorkedExample;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssessmentReaderTest {

  private static final String HEAD =
      "{\"format\":\"milepost-assessment/1\",\"role\":\"health-records-technician\"";

  private final RolePack pack = WorkedExample.pack();
  private final AssessmentReader reader = new AssessmentReader(pack);
  private final AssessmentLineReader lineReader = new AssessmentLineReader(pack);

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

  private static java.util.Map.Entry<String, Answer> entry(String id, Answer answer) {
    return java.util.Map.entry(id, answer);
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
  void wordsThatAreNoJsonAreRefusedWithTheirPlace() {
    assertThat(refusal("{\"format\"; 1}"))
        .startsWith("a: Line 1, column ")
        .contains("not valid JSON");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"x": NaN}       | 7  | “NaN” is not a number in JSON. Write one such as 3 or 0.5, or take it out.
          {"x":-Infinity}  | 6  | “-Infinity” is not a number in JSON. Write one such as 3 or 0.5, or take it out.
          {"x":INF}        | 6  | “INF” means nothing in JSON. Put texts in quotation marks.
          {"x":01}         | 7  | JSON does not write numbers like this. Write one such as 3, -3 or 0.5.
          {"x":+1}         | 7  | JSON does not write numbers like this. Write one such as 3, -3 or 0.5.
          {"x":1.}         | 8  | JSON does not write numbers like this. Write one such as 3, -3 or 0.5.
          {"x":None}       | 6  | “None” means nothing in JSON. Put texts in quotation marks.
          {"x":1,}         | 8  | A name in straight quotation marks belongs here. Or take out the comma before it.
          {“x”:1}          | 4  | A name in straight quotation marks belongs here. Or take out the comma before it.
          {"x"; 1}         | 5  | A colon belongs here, between the name and its value.
          {"x":1 "y":2}    | 8  | A comma belongs here, or else the bracket that ends what began before.
          {"x":1]          | 7  | This bracket ends nothing that began before. Check the brackets around it.
          {"x":"C:\\q"}    | 10 | A backslash belongs only before certain letters. Write two for the character itself.
          {"x":'y'}        | 6  | A text in straight quotation marks belongs here, a number, a list, an object, true, false or null.
          /* x */ {}       | 1  | JSON has no comments. Take this one out.
          """)
  void whatIsWrongInJsonIsSaidInPlainWordsWithItsPlace(String json, int column, String said) {
    assertThat(refusal(json))
        .isEqualTo("a: Line 1, column %d: This is not valid JSON. %s".formatted(column, said));
  }

  @Test
  void aPdfIsCalledWhatItIs() {
    assertThat(refusal("%PDF-1.7\n%"))
        .isEqualTo(
            "a: This is a PDF, not JSON. If Milepost saved it, milepost import takes in the answers"
                + " it carries.");
  }

  @Test
  void aTextThatRunsOverTheEndOfItsLineIsNoJson() {
    assertThat(refusal("{\"x\":\n\"y\nz\"}"))
        .isEqualTo(
            "a: Line 2, column 3: This is not valid JSON. A text must end on its own line. Close"
                + " its quotation marks, and write \\n"
                + " for a new line and \\t for a tab.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISO-8859-1", "UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE", "UTF-32"})
  void onlyUtf8IsRead(String charset) {
    byte[] bytes = (HEAD + ",\"person\":{\"name\":\"é\"}}").getBytes(Charset.forName(charset));
    assertThat(refusal(bytes)).startsWith("a: This is not UTF-8 text, ");
  }

  @Test
  void aSurrogateOrAnOverlongFormIsNotUtf8() {
    byte[] surrogate =
        concat("{\"x\":\"", new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, "\"}");
    byte[] overlong = concat("{\"x\":\"", new byte[] {(byte) 0xC0, (byte) 0xAF}, "\"}");
    assertThat(refusal(surrogate)).isEqualTo(refusal(overlong)).contains("from byte 7 on");
  }

  private static byte[] concat(String before, byte[] middle, String after) {
    byte[] all =
        Arrays.copyOf(
            before.getBytes(StandardCharsets.UTF_8),
            before.length() + middle.length + after.length());
    System.arraycopy(middle, 0, all, before.length(), middle.length);
    System.arraycopy(
        after.getBytes(StandardCharsets.UTF_8),
        0,
        all,
        before.length() + middle.length,
        after.length());
    return all;
  }

  @Test
  void deepNestingIsRefused() {
    assertThat(refusal("[".repeat(1_000_000))).contains("$: This must be an object");
    assertThat(refusal("{\"x\":" + "[".repeat(1_000_000)))
        .contains("This goes past what Milepost reads: 64 levels of nesting");
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

  private String refusalOfAnswer(String id, String answer) {
    return refusal(HEAD + ",\"answers\":{\"%s\":%s}}".formatted(id, answer));
  }

  private String refusal(String text) {
    return refusal(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns what is said of a text, having seen that a line of many is refused as well. */
  private String refusal(byte[] bytes) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> lineReader.read(bytes, 0, bytes.length));
    return catchThrowableOfType(
            UnreadableFileException.class, () -> reader.read("a", new ByteArrayInputStream(bytes)))
        .getMessage();
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
