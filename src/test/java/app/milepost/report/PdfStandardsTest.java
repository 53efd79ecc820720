package app.milepost.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.testkit.ReportInputs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing in a report is against accessibility or archiving. */
class PdfStandardsTest {

  static Stream<Arguments> reports() {
    return Stream.of(
        Arguments.of("the worked example", ReportInputs.worked()),
        Arguments.of("nothing answered", ReportInputs.nothingAnswered()),
        Arguments.of("a name from right to left", ReportInputs.named("محمد שרה")),
        Arguments.of("letters that no font has", ReportInputs.named("赵娜")),
        Arguments.of("rated by two", ReportInputs.ratedByBoth()),
        Arguments.of("long notes", ReportInputs.longNotes()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("reports")
  void nothingIsFound(String name, ReportInput input) throws IOException {
    assertThat(PdfStandards.findings(PdfReportTest.pdf(input))).isEmpty();
  }

  @Test
  void aFileThatSaysNoLanguageIsFoundByBothStandards() throws IOException {
    ByteArrayOutputStream without = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(PdfReportTest.pdf(ReportInputs.worked()))) {
      document.getDocumentCatalog().setLanguage(null);
      document.getDocumentCatalog().setMetadata(null);
      document.save(without);
    }
    assertThat(PdfStandards.findings(without.toByteArray()))
        .anyMatch(found -> found.startsWith("ua1 "))
        .anyMatch(found -> found.startsWith("3a "));
  }
}
