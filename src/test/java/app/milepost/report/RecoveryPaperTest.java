package app.milepost.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class RecoveryPaperTest {

  @Test
  void theCodeStandsOnOnePageInOneLine() throws Exception {
    String code = "0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV";
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RecoveryPaper.writePdf(code, LocalDate.of(2026, 11, 23), out);
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(new PDFTextStripper().getText(document)).contains(code, "November 23, 2026");
    }
  }
}
