package app.milepost.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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

/** veraPDF, the reference checker of accessibility and archiving. */
public final class PdfStandards {

  private PdfStandards() {}

  /** Returns what it finds in a file against PDF/UA-1 and PDF/A-3a. */
  public static List<String> findings(byte[] pdf) {
    VeraGreenfieldFoundryProvider.initialise();
    try {
      List<String> found = new ArrayList<>();
      found.addAll(findings(pdf, PDFAFlavour.PDFUA_1));
      found.addAll(findings(pdf, PDFAFlavour.PDFA_3_A));
      return found;
    } catch (IOException | ModelParsingException | EncryptedPdfException | ValidationException e) {
      throw new AssertionError(e);
    }
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
          .map(a -> flavour + " " + a.getRuleId().getClause() + ": " + a.getMessage())
          .distinct()
          .toList();
    }
  }
}
