package app.milepost.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.milepost.format.pdf.PdfValue.Dictionary;
import app.milepost.format.pdf.PdfValue.Many;
import app.milepost.format.pdf.PdfValue.Name;
import app.milepost.format.pdf.PdfValue.Other;
import app.milepost.format.pdf.PdfValue.Reference;
import app.milepost.format.pdf.PdfValue.Text;
import app.milepost.format.pdf.PdfValue.Whole;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfParserTest {

  @Test
  void everyKindOfValueIsUnderstood() throws PdfRefusal {
    assertThat(
            parse(
                " <</Name/A#20b /Whole 12/Ref 3 0 R/Two[1 2]/Hex <4 8656c6C 7>/No null"
                    + "/Real -1.5/Dict<</In<<>>>>>> endobj"))
        .isEqualTo(
            new Dictionary(
                Map.of(
                    "Name", new Name("A b"),
                    "Whole", new Whole(12),
                    "Ref", new Reference(3, 0),
                    "Two", new Many(List.of(new Whole(1), new Whole(2))),
                    "Hex", new Text("Hellp"),
                    "No", new Other(),
                    "Real", new Other(),
                    "Dict", new Dictionary(Map.of("In", new Dictionary(Map.of()))))));
  }

  @Test
  void textsMayHavePairsOfParenthesesAndEscapes() throws PdfRefusal {
    assertThat(parse("<</A (a(b)\\)\\\\ \\n\\r\\t\\b\\f\\053\\7x\\q\\\r\nz\r\ny)>>"))
        .isEqualTo(new Dictionary(Map.of("A", new Text("a(b))\\ \n\r\t\b\f+\7xqz\ny"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/Name",
        "[]",
        "<<",
        "<</A>>",
        "<</A 1",
        "<<1 /A>>",
        "<</A 1/A 1>>",
        "<</A (open>>",
        "<</A <12",
        "<</A <1x>>>",
        "<</A#zz 1>>",
        "<</A [1>>",
        "<</A }>>",
        "<</A % remark\n1>>",
        "<</A<</B<</C<</D<</E 1>>>>>>>>>>"
      })
  void whatIsNoDictionaryOfOursIsRefused(String text) {
    assertThatExceptionOfType(PdfRefusal.class).isThrownBy(() -> parse(text));
  }

  @Test
  void aDictionaryLongerThanAnyOfOursIsRefused() {
    assertThatExceptionOfType(PdfRefusal.class)
        .isThrownBy(() -> parse("<</A (" + "x".repeat(5_000) + ")>>"));
  }

  private static Dictionary parse(String text) throws PdfRefusal {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    return PdfParser.dictionary(new PdfCursor(new PdfBytes(bytes), 0));
  }
}
