package app.milepost.format.pdf;

import static app.milepost.format.pdf.PdfText.packed;
import static app.milepost.format.pdf.PdfText.seal;
import static app.milepost.format.pdf.PdfText.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.milepost.testkit.TimeLimit;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedAttachmentTest {

  private static final String TEXT = "{\"format\": \"milepost-assessment/1\"} ü 🦉";
  private static final int LIMIT = 1 << 20;

  @Test
  void whatWasSealedIsReadBack() throws PdfRefusal {
    assertThat(read(PdfText.sealed(TEXT))).isEqualTo(TEXT);
    assertThat(read(PdfText.sealed(""))).isEmpty();
  }

  @Test
  void anAttachmentThatIsNotPackedIsReadToo() throws PdfRefusal {
    byte[] plain = utf8(TEXT);
    byte[] pdf =
        new PdfText().stream("/Length %d ".formatted(plain.length) + seal(TEXT), plain).end();
    assertThat(read(pdf)).isEqualTo(TEXT);
  }

  @Test
  void theLengthMayStandElsewhereInTheFileAndInSeveralEditions() throws PdfRefusal {
    byte[] packed = packed(utf8(TEXT));
    byte[] pdf =
        new PdfText()
            .add("12 0 obj\n99\nendobj\n112 0 obj\n5\nendobj\n").stream(
                    "/Filter [/FlateDecode] /Length 12 0 R " + seal(TEXT), packed)
                .add("12 0 obj\n%d\nendobj\n".formatted(packed.length))
                .end();
    assertThat(read(pdf)).isEqualTo(TEXT);
  }

  @Test
  void aChecksumMayBeWrittenAsLetters() throws PdfRefusal {
    byte[] plain = utf8(TEXT);
    String sum = new String(PdfSeal.checkSum(plain), StandardCharsets.ISO_8859_1);
    String escaped =
        sum.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)").replace("\r", "\\r");
    byte[] pdf =
        new PdfText()
            .stream(
                    "/Length %d /Params<</CheckSum(%s)/Size %d>>/MilepostSeal<%s>"
                        .formatted(
                            plain.length,
                            escaped,
                            plain.length,
                            HexFormat.of().withUpperCase().formatHex(PdfSeal.of(plain))),
                    plain)
                .end();
    assertThat(read(pdf)).isEqualTo(TEXT);
  }

  @Test
  void theSameAttachmentTwiceIsOneAndTwoDifferentOnesAreRefused() throws PdfRefusal {
    assertThat(read(new PdfText().attachment(TEXT).attachment(TEXT).end())).isEqualTo(TEXT);
    assertThat(problem(new PdfText().attachment(TEXT).attachment("{}").end()))
        .isEqualTo(PdfProblem.SEVERAL);
    PdfText many = new PdfText();
    for (int i = 0; i < 10; i++) {
      many.attachment(TEXT);
    }
    assertThat(problem(many.end())).isEqualTo(PdfProblem.SEVERAL);
  }

  @Test
  void aPdfWithoutASealIsFromElsewhere() {
    assertThat(problem(new PdfText().add("1 0 obj\n<</Type/Catalog>>\nendobj\n").end()))
        .isEqualTo(PdfProblem.NO_ATTACHMENT);
    assertThat(problem(new PdfText().stream("/Length 2 ", utf8("{}")).end()))
        .isEqualTo(PdfProblem.ANOTHERS_ATTACHMENT);
  }

  @Test
  void whatMailAndTheWebLeaveBehindTheEndIsPassedOver() throws PdfRefusal {
    byte[] pdf = PdfText.sealed(TEXT);
    // The line break of the last line is one of the 64 KB.
    byte[] most = Arrays.copyOf(pdf, pdf.length + (64 << 10) - 1);
    assertThat(read(most)).isEqualTo(TEXT);
    assertThat(problem(Arrays.copyOf(most, most.length + 1))).isEqualTo(PdfProblem.CUT_OFF);
  }

  @Test
  void everyTruncationIsRefused() {
    byte[] pdf = PdfText.sealed(TEXT);
    for (int length = 0; length < pdf.length - 1; length++) {
      assertThat(problem(Arrays.copyOf(pdf, length)))
          .as("%d bytes", length)
          .isEqualTo(PdfProblem.CUT_OFF);
    }
  }

  @Test
  void anyChangeToContentSizeChecksumOrSealIsSeen() {
    byte[] plain = utf8(TEXT);
    byte[] sum = PdfSeal.checkSum(plain);
    byte[] seal = PdfSeal.of(plain);
    assertChanged(seal(plain.length, sum, seal), utf8(TEXT.replace('1', '2')));
    assertChanged(seal(plain.length + 1, sum, seal), plain);
    assertChanged(seal(plain.length, flipped(sum), seal), plain);
    assertChanged(seal(plain.length, sum, flipped(seal)), plain);
    assertChanged(
        "/Params 9 0 R /MilepostSeal <%s>".formatted(HexFormat.of().formatHex(seal)), plain);
    assertChanged("/MilepostSeal null", plain);
  }

  private static void assertChanged(String vouchers, byte[] content) {
    byte[] pdf =
        new PdfText().stream("/Length %d ".formatted(content.length) + vouchers, content).end();
    assertThat(problem(pdf)).isEqualTo(PdfProblem.CHANGED);
  }

  private static byte[] flipped(byte[] digest) {
    byte[] flipped = digest.clone();
    flipped[digest.length - 1] ^= 1;
    return flipped;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/Filter /ASCIIHexDecode /Length 2",
        "/Filter [/FlateDecode /FlateDecode] /Length 2",
        "/Filter /FlateDecode /DecodeParms << /Predictor 12 >> /Length 2",
        "/Filter /FlateDecode /Length 2",
        "/Length 1",
        "/Length 3",
        "/Length -2",
        "/Length 2.0",
        "/Length 999999999",
        "/Length 9999999999",
        "/Length 13 0 R",
        "/Length 2 /Length 2",
        "/Length 2 /F (other.txt)",
        "/Width 2"
      })
  void aFormThatMilepostDoesNotWriteIsRefused(String entries) {
    byte[] pdf = new PdfText().stream(entries + " " + seal("{}"), utf8("{}")).end();
    assertThat(problem(pdf)).isEqualTo(PdfProblem.CHANGED);
  }

  @Test
  void anEncryptedFileIsCalledSo() {
    byte[] scrambled = flipped(packed(utf8(TEXT)));
    PdfText pdf =
        new PdfText()
            .stream(
                "/Filter /FlateDecode /Length %d ".formatted(scrambled.length) + seal(TEXT),
                scrambled);
    assertThat(problem(pdf.add("trailer <</Encrypt 5 0 R>>\n").end()))
        .isEqualTo(PdfProblem.ENCRYPTED);
    assertThat(problem(new PdfText().add("trailer <</Encrypt 5 0 R>>\n").end()))
        .isEqualTo(PdfProblem.ENCRYPTED);
  }

  @Test
  void aBombIsRefusedBeforeItUnfolds() {
    byte[] nothing = new byte[64 << 20];
    byte[] bomb = packed(nothing);
    String vouchers = seal(nothing.length, PdfSeal.checkSum(nothing), PdfSeal.of(nothing));
    byte[] pdf =
        new PdfText()
            .stream("/Filter /FlateDecode /Length %d ".formatted(bomb.length) + vouchers, bomb)
                .end();
    assertThat(withinTwoSeconds(pdf)).isEqualTo(PdfProblem.TOO_LARGE);
    byte[] unpacked = new byte[LIMIT + 1];
    assertThat(
            problem(
                new PdfText()
                    .stream("/Length %d ".formatted(unpacked.length) + seal("{}"), unpacked).end()))
        .isEqualTo(PdfProblem.TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7 0 obj<</MilepostSeal",
        "7 0 obj<</A(obj<</A(/MilepostSeal ",
        "obj<<obj<</MilepostSeal<obj<<",
        "obj<</A[[[[[[[[[[<<<<<<<<(((((((",
        "obj <<                                                                            ",
        "/MilepostSeal ",
        "obj<</MilepostSeal<>/Filter/FlateDecode/Length 12 0 R>>stream\nx\n12 0 obj 1\n"
      })
  void aFileThatOnlyMakesWorkIsRefusedWithinTwoSeconds(String pattern) {
    byte[] unit = utf8(pattern);
    byte[] pdf = new byte[32 << 20];
    for (int i = 0; i < pdf.length; i++) {
      pdf[i] = unit[i % unit.length];
    }
    byte[] end = utf8("\n" + PdfText.END);
    System.arraycopy(end, 0, pdf, pdf.length - end.length, end.length);
    assertThat(withinTwoSeconds(pdf)).isNotNull();
  }

  @Test
  void aSealBeforeMegabytesOfSpaceIsRefusedWithinTwoSeconds() {
    byte[] pdf = new byte[32 << 20];
    Arrays.fill(pdf, (byte) ' ');
    byte[] start = utf8("%PDF-1.7\n" + "obj<</A(".repeat(500) + "/MilepostSeal");
    System.arraycopy(start, 0, pdf, 0, start.length);
    byte[] end = utf8("\n" + PdfText.END);
    System.arraycopy(end, 0, pdf, pdf.length - end.length, end.length);
    assertThat(withinTwoSeconds(pdf)).isEqualTo(PdfProblem.CHANGED);
  }

  @Test
  void everyProblemSaysWhatToDoInTwoSentences() {
    for (PdfProblem problem : PdfProblem.values()) {
      assertThat(problem.sentence()).endsWith(".").hasSizeBetween(40, 160);
    }
  }

  private static PdfProblem withinTwoSeconds(byte[] pdf) {
    return TimeLimit.withinTwoSeconds(() -> problem(pdf));
  }

  private static String read(byte[] pdf) throws PdfRefusal {
    return new String(SealedAttachment.read(pdf, LIMIT), StandardCharsets.UTF_8);
  }

  private static PdfProblem problem(byte[] pdf) {
    return catchThrowableOfType(PdfRefusal.class, () -> SealedAttachment.read(pdf, LIMIT))
        .problem();
  }
}
