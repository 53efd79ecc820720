package app.milepost.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.Answer;
import app.milepost.assessment.Assessment;
import app.milepost.role.Evidence;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.testkit.ReportInputs;
import app.milepost.testkit.WorkedExample;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A summary's last page is worth its paper. */
class LastPageTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 10, 21})
  void theWordsAndTheNoticeStandOnOnePage(int answered) throws IOException {
    RolePack pack = WorkedExample.pack();
    List<Requirement> asked = pack.asked(pack.defaultRung());
    Map<String, Answer> answers =
        asked.subList(0, answered).stream()
            .collect(
                Collectors.toMap(Requirement::id, r -> new Answer.Rated(2, Evidence.EXAMPLE, "")));
    Assessment assessment = new Assessment(pack.id(), Optional.empty(), "", answers);
    try (PDDocument document = Loader.loadPDF(PdfReportTest.pdf(ReportInputs.of(assessment)))) {
      PDFTextStripper text = new PDFTextStripper();
      text.setStartPage(document.getNumberOfPages());
      assertThat(text.getText(document))
          .containsSubsequence("What the words mean", "This is a self-assessment for guidance.");
    }
  }
}
