package app.milepost.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.Answer;
import app.milepost.assessment.Assessment;
import app.milepost.report.pdf.XmlText;
import app.milepost.report.table.CsvTable;
import app.milepost.role.Evidence;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.testkit.ReportInputs;
import app.milepost.testkit.WorkedExample;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What is asked for sways people, so it is not told before they have answered. */
class AskedLevelTest {

  private static final RolePack PACK = WorkedExample.pack();

  private static final ReportInput THREE_OF_21 =
      ReportInputs.of(
          new Assessment(
              PACK.id(),
              Optional.of("technician"),
              "",
              Map.of(
                  "office-suite", new Answer.Rated(1, Evidence.CLAIM, ""),
                  "ehr-systems", new Answer.Rated(1, Evidence.CLAIM, ""),
                  "organization", new Answer.Rated(3, Evidence.EXAMPLE, ""))));

  private static final List<Requirement> OPEN =
      PACK.asked("technician").stream()
          .filter(r -> !THREE_OF_21.assessment().answers().containsKey(r.id()))
          .toList();

  @Test
  void noAnchorOfAnOpenQuestionIsOnThePage() {
    String html = HtmlReport.html(THREE_OF_21);
    assertThat(html).doesNotContain("is asked for\"").doesNotContain("is asked for<");
    for (Requirement requirement : OPEN) {
      assertThat(html).contains(XmlText.escape(requirement.title()));
      for (String anchor : requirement.anchors()) {
        assertThat(html).doesNotContain(XmlText.escape(anchor));
      }
    }
  }

  /**
   * In the table of a PDF as it is read again, of one who answered three, and of one who has not.
   */
  @Test
  void noLevelOfAnOpenQuestionIsInThePdf() throws IOException {
    ReportInput none =
        ReportInputs.of(new Assessment(PACK.id(), Optional.of("technician"), "", Map.of()));
    for (ReportInput input : List.of(THREE_OF_21, none)) {
      for (Extent extent : Extent.values()) {
        String text = read(input.to(extent));
        for (Requirement requirement : PACK.asked("technician")) {
          if (input.assessment().answers().containsKey(requirement.id())) {
            continue;
          }
          assertThat(text).doesNotContainPattern(Pattern.quote(requirement.title()) + " [1-4] ");
          for (String anchor : requirement.anchors()) {
            assertThat(text).doesNotContain(anchor);
          }
        }
      }
    }
    assertThat(read(THREE_OF_21)).contains("Office software (Word, Excel, Outlook) 2 1 ");
  }

  private static String read(ReportInput input) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Reports.write(ReportFormat.PDF, input, out);
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  @Test
  void noLevelOfAnOpenQuestionIsInTheSummary() {
    ReadinessSummary summary = ReadinessSummary.of(THREE_OF_21);
    assertThat(summary.gaps())
        .extracting(ReadinessSummary.Gap::id)
        .containsExactly("ehr-systems", "office-suite");
    assertThat(summary.answerFirst()).hasSameSizeAs(OPEN);
    assertThat(summary.answerFirst())
        .allSatisfy(open -> assertThat(open.why()).doesNotContain("asked for"));
    assertThat(summary.mustHaves())
        .filteredOn(m -> !m.id().equals("ehr-systems"))
        .allMatch(m -> m.detail().equals("not answered"))
        .allMatch(m -> !m.why().contains("asked for"));
    assertThat(summary.ledger())
        .flatExtracting(LedgerSection::lines)
        .filteredOn(line -> OPEN.stream().anyMatch(r -> r.id().equals(line.id())))
        .allMatch(line -> line.asked().equals("–") && !line.why().contains("asked for"));
    assertThat(summary.charts().levels().getFirst().drawing().description())
        .contains("18 not answered");
  }

  @Test
  void theTableLeavesWhatIsAskedForEmptyUntilItIsAnswered() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CsvTable.write(SummaryTable.of(THREE_OF_21), out);
    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().skip(1).toList();
    assertThat(lines).hasSize(21);
    for (Requirement requirement : PACK.asked("technician")) {
      String line =
          lines.stream().filter(l -> l.contains("," + requirement.id() + ",")).findFirst().get();
      String title = line.substring(line.indexOf("," + requirement.id() + ","));
      boolean open = OPEN.contains(requirement);
      assertThat(title.contains(",,,,0.0,")).isEqualTo(open);
      assertThat(line.contains("Answer first")).isEqualTo(open);
      assertThat(line).endsWith(",Exploring,Nearly ready");
    }
  }
}
