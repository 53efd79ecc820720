package app.milepost.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportFormatTest {

  @ParameterizedTest
  @CsvSource({
    "a.pdf, PDF",
    "A.PDF, PDF",
    "x.y.html, HTML",
    "x.htm, HTML",
    "x.csv, CSV",
    "x.XLSX, XLSX",
    "x.json, JSON",
    "x.ics, ICS"
  })
  void theEndingChooses(String file, ReportFormat format) {
    assertThat(ReportFormat.ofFileName(file)).isEqualTo(Optional.of(format));
  }

  @Test
  void anUnknownEndingChoosesNothing() {
    assertThat(ReportFormat.ofFileName("report.docx")).isEmpty();
    assertThat(ReportFormat.ofFileName("pdf")).isEmpty();
  }
}
