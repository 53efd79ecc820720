package app.milepost.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.Tick;
import app.milepost.assessment.Ticks;
import app.milepost.report.guide.GuideReports;
import app.milepost.report.pdf.XmlText;
import app.milepost.role.Box;
import app.milepost.role.Point;
import app.milepost.role.RolePack;
import app.milepost.testkit.ReportInputs;
import app.milepost.testkit.WorkedExample;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What a person has ticked, in the guide and in the summary, as it is read again. */
class TickedTest {

  private static final String HEADING = "What you have ticked in the guide";
  private static final RolePack PACK = WorkedExample.pack();
  private static final Point LIST = PACK.guide().checklists().getFirst();
  private static final Box BOX = LIST.toTick().getFirst();
  private static final Box OTHER = LIST.toTick().get(1);

  private static final Ticks TICKS =
      new Ticks(
          Set.of(
              new Tick(PACK.id(), LIST.id(), BOX.id()),
              new Tick("another-career", LIST.id(), OTHER.id())));

  private static String read(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  private static byte[] guide(Ticks ticks) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GuideReports.writePdf(PACK, ticks, ReportInputs.DAY, out);
    return out.toByteArray();
  }

  private static long signs(String text) {
    return text.chars().filter(c -> c == '✓').count();
  }

  private static byte[] summary(ReportInput input) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Reports.write(ReportFormat.PDF, input, out);
    return out.toByteArray();
  }

  @Test
  void theSummaryTellsWhatIsTickedAndHowMuchOfEachList() throws Exception {
    ReportInput input = ReportInputs.worked().ticked(TICKS);
    byte[] pdf = summary(input);
    String count = "1 of %d ticked".formatted(LIST.toTick().size());
    assertThat(read(pdf)).contains(HEADING, LIST.title() + ": " + count, "✓ " + BOX.text());
    assertThat(read(pdf)).doesNotContain("✓ " + OTHER.text());
    assertThat(PdfStandards.findings(pdf)).isEmpty();
    assertThat(HtmlReport.html(input)).contains(HEADING, XmlText.escape(BOX.text()));
  }

  @Test
  void whereNothingIsTickedNothingIsSaidOfIt() throws Exception {
    assertThat(read(summary(ReportInputs.worked()))).doesNotContain(HEADING);
    ReportInput elsewhere =
        ReportInputs.worked()
            .ticked(new Ticks(Set.of(new Tick("another-career", LIST.id(), BOX.id()))));
    assertThat(HtmlReport.html(elsewhere)).doesNotContain(HEADING);
  }

  @Test
  void theTickInTheGuideIsASignThatIsReadAgain() throws Exception {
    byte[] pdf = guide(TICKS);
    String text = read(pdf);
    String words = BOX.text().substring(0, 20);
    assertThat(text).containsPattern("✓ ?" + Pattern.quote(words));
    assertThat(signs(text) - signs(read(guide(Ticks.NONE)))).isEqualTo(1);
    assertThat(PdfStandards.findings(pdf)).isEmpty();
    ByteArrayOutputStream html = new ByteArrayOutputStream();
    GuideReports.writeHtml(PACK, TICKS, ReportInputs.DAY, html);
    assertThat(html.toString(StandardCharsets.UTF_8)).contains("✓");
  }
}
