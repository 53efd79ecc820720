package app.milepost.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
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

  @Test
  void everyStyleIsUnderstood() throws Exception {
    List<String> warnings = new ArrayList<>();
    Handler listener = new Warnings(warnings);
    List<Logger> logs = XRLog.listRegisteredLoggers().stream().map(Logger::getLogger).toList();
    logs.forEach(log -> log.addHandler(listener));
    try {
      RecoveryPaper.writePdf("0123", LocalDate.EPOCH, OutputStream.nullOutputStream());
    } finally {
      logs.forEach(log -> log.removeHandler(listener));
    }
    assertThat(warnings).isEmpty();
  }

  /** Takes what is said about the page while it is made. */
  private static final class Warnings extends Handler {

    private final List<String> said;

    Warnings(List<String> said) {
      this.said = said;
    }

    @Override
    public void publish(LogRecord record) {
      if (record.getLevel().intValue() >= Level.WARNING.intValue()) {
        said.add(record.getMessage());
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
