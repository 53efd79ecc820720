package app.milepost.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.format.AssessmentFile;
import app.milepost.format.AssessmentImport;
import app.milepost.plan.PlanChoices;
import app.milepost.report.employment.EmploymentPlan;
import app.milepost.report.employment.EmploymentReports;
import app.milepost.report.employment.PlannedService;
import app.milepost.report.employment.Standing;
import app.milepost.testkit.ReportInputs;
import app.milepost.testkit.SamplePlan;
import app.milepost.testkit.WorkedExample;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The summary and the employment plan in one file. */
class SummaryWithPlanTest {

  private static final Path PICTURES = Path.of("target", "screenshots");

  private static EmploymentPlan plan(ReportInput input) {
    return PlanToPrint.of(input, () -> false).orElseThrow();
  }

  private static ReportInput agreed() {
    ReportInput input = ReportInputs.worked().planned(SamplePlan.choices());
    return input.with(plan(input));
  }

  private static String text(PDDocument document, int from, int to) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(from);
    stripper.setEndPage(to);
    return stripper.getText(document).replaceAll("\\s+", " ");
  }

  private static int pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    }
  }

  private static List<String> bookmarks(PDDocument document, PDOutlineNode node, String indent)
      throws IOException {
    List<String> lines = new ArrayList<>();
    for (PDOutlineItem item : node.children()) {
      int page = document.getPages().indexOf(item.findDestinationPage(document)) + 1;
      lines.add("%s%s, page %d".formatted(indent, item.getTitle(), page));
      lines.addAll(bookmarks(document, item, "  " + indent));
    }
    return lines;
  }

  @Test
  void bothMeetTheStandardsTogetherAndAreTheSameEachTime() throws IOException {
    ReportInput unplanned = ReportInputs.worked();
    for (ReportInput input : List.of(agreed(), unplanned.with(plan(unplanned)))) {
      byte[] pdf = PdfReportTest.pdf(input);

      assertThat(PdfStandards.findings(pdf)).isEmpty();
      assertThat(PdfReportTest.pdf(input)).isEqualTo(pdf);
    }
  }

  @Test
  void bookmarksAndContentsTellBothParts() throws IOException {
    byte[] pdf = PdfReportTest.pdf(agreed());
    int summary = pages(PdfReportTest.pdf(ReportInputs.worked().planned(SamplePlan.choices())));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(text(document, 1, 1))
          .contains("November 22, 2026 · Individual employment plan, page " + (summary + 1));
      assertThat(text(document, summary, summary))
          .contains("This is a self-assessment for guidance.")
          .doesNotContain("Employment goal");
      assertThat(text(document, summary + 1, summary + 1))
          .contains("Individual employment plan: Rosa Delgado · ", "Employment goal");
      assertThat(bookmarks(document, document.getDocumentCatalog().getDocumentOutline(), ""))
          .startsWith(
              "Readiness summary, page 1",
              "Individual employment plan, page " + (summary + 1),
              "  Employment goal, page " + (summary + 1))
          .contains("  Agreement, page " + document.getNumberOfPages());
      picture(document);
    }
  }

  private static void picture(PDDocument document) throws IOException {
    Files.createDirectories(PICTURES);
    PDFRenderer renderer = new PDFRenderer(document);
    for (int page = 0; page < document.getNumberOfPages(); page++) {
      BufferedImage image = renderer.renderImageWithDPI(page, 96);
      ImageIO.write(
          image, "png", PICTURES.resolve("summary-with-plan-%d.png".formatted(page + 1)).toFile());
    }
  }

  @Test
  void bothPartsLookAsTheyDoAlone() throws IOException {
    ReportInput input = ReportInputs.worked().planned(SamplePlan.choices());
    ByteArrayOutputStream alone = new ByteArrayOutputStream();
    EmploymentReports.writePdf(plan(input), alone);

    assertThat(pages(PdfReportTest.pdf(agreed())))
        .isEqualTo(pages(PdfReportTest.pdf(input)) + pages(alone.toByteArray()));
  }

  @Test
  void theAnswersAndThePlanStillTravelInside(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("both.pdf");
    Files.write(file, PdfReportTest.pdf(agreed()));

    AssessmentFile read =
        new AssessmentImport(id -> Optional.of(WorkedExample.pack())).read(file).file();

    assertThat(read.assessment().answers()).isEqualTo(agreed().assessment().answers());
    assertThat(read.plan()).isEqualTo(SamplePlan.choices());
  }

  @Test
  void whatWasAgreedOnComesFirstElseTheBestThereIs() {
    ReportInput free = ReportInputs.worked();
    ReportInput bound = free.planned(SamplePlan.choices());

    assertThat(plan(bound).standing()).isEqualTo(Standing.AGREED);
    assertThat(plan(bound).services())
        .extracting(service -> service.activity() + " " + service.start())
        .isEqualTo(
            SamplePlan.choices().lastAgreed().orElseThrow().steps().stream()
                .map(step -> step.activity() + " " + step.start())
                .toList());
    assertThat(plan(free).standing()).isEqualTo(Standing.DRAFT);
    assertThat(plan(free).services()).isNotEmpty();
  }

  @Test
  void withoutAStepThereIsNothingToPrint() {
    ReportInput there = ReportInputs.fullyThere().planned(PlanChoices.NONE);

    assertThat(PlanToPrint.of(there, () -> false)).isEmpty();
  }

  @Test
  void whatToDoNextIsWhatThePlanSays() throws IOException {
    ReportInput free = ReportInputs.worked();
    EmploymentPlan plan = plan(free);
    String alone = text(PdfReportTest.pdf(free));
    String together = text(PdfReportTest.pdf(free.with(plan)));

    assertThat(alone).contains("Ways in:", "Bring “");
    assertThat(together)
        .doesNotContain("Ways in:", "Credentials:", "Bring “")
        .contains("Step 1 of the plan: “%s”".formatted(plan.services().getFirst().title()))
        .contains("in the individual employment plan that follows")
        .contains("In the plan that follows: step ")
        .contains("The plan that follows leaves this open.");
  }

  @Test
  void aStepThatBringsNoMoreThanThereIsClosesNoGap() throws IOException {
    assertThat(text(PdfReportTest.pdf(agreed())))
        .contains("Shadow Aunt Quixana")
        .doesNotContain("In the plan that follows: step ");
  }

  @Test
  void whatIsDoneIsNotAmongWhatToDoNext() {
    ReportInput input = ReportInputs.worked();
    EmploymentPlan plan = plan(input);
    String first = plan.services().getFirst().activity();

    assertThat(next(plan, Set.of(first))).noneMatch(line -> line.contains("Step 1 of the plan"));
    assertThat(next(plan, Set.of(first))).anyMatch(line -> line.contains("Step 2 of the plan"));
    assertThat(
            next(
                plan,
                plan.services().stream().map(PlannedService::activity).collect(Collectors.toSet())))
        .containsExactly(
            "All steps of the plan that follows are done. Rate again, and make the next plan.");
  }

  private static List<String> next(EmploymentPlan plan, Set<String> done) {
    return new PlannedActions(plan, done).next(List.of(), List.of(), List.of());
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return text(document, 1, document.getNumberOfPages());
    }
  }

  @Test
  void onOnePageThereIsNoRoomForIt() throws IOException {
    assertThat(pages(PdfReportTest.pdf(agreed().to(Extent.ONE_PAGE)))).isEqualTo(1);
  }
}
