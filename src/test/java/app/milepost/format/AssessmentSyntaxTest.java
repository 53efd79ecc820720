package app.milepost.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a text that is not even JSON. */
class AssessmentSyntaxTest extends RefusedAssessments {

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
  void aPdfIsCalledWhatItIs() {
    assertThat(refusal("%PDF-1.7\n%"))
        .isEqualTo(
            "a: This is a PDF, not JSON. If Milepost saved it, milepost import takes in the answers"
                + " it carries.");
  }
}
