package app.milepost.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.format.BundledPacks;
import app.milepost.testkit.ReportInputs;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** veraPDF, the reference checker, finds nothing against accessibility or archiving. */
class PdfStandardsTest {

  @BeforeAll
  static void start() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  static Stream<Arguments> reports() {
    return Stream.of(
        Arguments.of("the worked example", ReportInputs.worked()),
        Arguments.of("nothing answered", ReportInputs.nothingAnswered()),
        Arguments.of("a name from right to left", ReportInputs.named("محمد שרה")),
        Arguments.of("long notes", ReportInputs.longNotes()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("reports")
  void nothingIsFound(String name, ReportInput input)
      throws IOException, ModelParsingException, EncryptedPdfException, ValidationException {
    byte[] pdf = PdfReportTest.pdf(input);
    assertThat(findings(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(findings(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
  }

  @Test
  void nothingIsFoundInAPrintedGuide() throws Exception {
    byte[] pdf = GuideReportsTest.pdf(BundledPacks.read("health-records-technician"));
    assertThat(findings(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(findings(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
  }

  private static List<String> findings(byte[] pdf, PDFAFlavour flavour)
      throws IOException, ModelParsingException, EncryptedPdfException, ValidationException {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      assertThat(result.getTotalAssertions()).isGreaterThan(1_000);
      return result.getTestAssertions().stream()
          .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
          .map(a -> a.getRuleId().getClause() + ": " + a.getMessage())
          .distinct()
          .toList();
    }
  }
}
