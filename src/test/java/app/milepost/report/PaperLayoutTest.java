package app.milepost.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import app.milepost.testkit.ChangedPacks;
import app.milepost.testkit.ReportInputs;
import app.milepost.testkit.WorkedExample;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** Texts without a space stay between the margins. */
class PaperLayoutTest {

  private static final double RIGHT = 612 - 45 + 1;

  @Test
  void noLetterStandsBeyondTheMargin() throws IOException {
    for (Extent extent : Extent.values()) {
      try (PDDocument document = Loader.loadPDF(PdfReportTest.pdf(unbroken().to(extent)))) {
        List<String> beyond = new ArrayList<>();
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition letter) {
            if (letter.getXDirAdj() + letter.getWidthDirAdj() > RIGHT) {
              beyond.add(letter.getUnicode());
            }
          }
        }.getText(document);
        assertThat(beyond).as(extent.name()).isEmpty();
      }
    }
  }

  private static ReportInput unbroken() {
    RolePack plain = WorkedExample.pack();
    RolePack titled =
        ChangedPacks.withRequirements(
            plain, plain.requirements().stream().map(PaperLayoutTest::unbroken).toList());
    RolePack pack =
        ChangedPacks.withRungs(
            titled, titled.rungs().stream().map(PaperLayoutTest::unbroken).toList());
    return ReportInputs.of(pack, WorkedExample.assessment().named("N".repeat(200)));
  }

  private static Requirement unbroken(Requirement r) {
    return new Requirement(
        r.id(),
        r.section(),
        "Titel".repeat(16),
        r.importance(),
        r.mustHave(),
        r.required(),
        r.why(),
        r.anchors().stream().map(anchor -> "Anker".repeat(30)).toList(),
        r.evidence(),
        "Frage".repeat(30));
  }

  private static Rung unbroken(Rung r) {
    return new Rung(
        r.id(),
        "Stufe".repeat(16),
        r.years(),
        r.summary(),
        r.duties(),
        r.focus(),
        r.pay(),
        r.sectionWeights());
  }
}
