package app.milepost.report.employment;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.TextLimit;
import app.milepost.plan.Barrier;
import app.milepost.plan.Budget;
import app.milepost.plan.EmploymentDetails;
import app.milepost.plan.EmploymentText;
import app.milepost.plan.Plan;
import app.milepost.plan.PlanChoices;
import app.milepost.plan.PlanDays;
import app.milepost.plan.PlanRequest;
import app.milepost.plan.Planner;
import app.milepost.report.PdfStandards;
import app.milepost.role.KeyFact;
import app.milepost.role.RolePack;
import app.milepost.scoring.Scorer;
import app.milepost.testkit.SampleEmployment;
import app.milepost.testkit.SmallPack;
import app.milepost.testkit.WorkedExample;
import app.milepost.words.Method;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The employment plan on paper, from a bare form to one with everything filled in. */
class EmploymentReportsTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
  private static final PlanDays DAYS = new PlanDays(LocalDate.of(2026, 11, 30));
  private static final Path PICTURES = Path.of("target", "screenshots");

  private static Plan plan() {
    PlanChoices choices = PlanChoices.NONE.within(new Budget(200, new BigDecimal("800"), 8, 26));
    return new Planner(new Scorer(WorkedExample.pack()))
        .plan(
            PlanRequest.of("technician", WorkedExample.assessment().answers(), choices),
            () -> false)
        .orElseThrow();
  }

  private static EmploymentPlan full() {
    RolePack pack = WorkedExample.pack();
    Plan plan = plan();
    return new EmploymentPlan(
        pack,
        "José Núñez",
        "Health Records Technician",
        Optional.of(plan.request().budget()),
        PlannedService.of(pack, plan, DAYS),
        SampleEmployment.details(),
        List.of(
            new EmploymentPlan.Revision(TODAY.minusDays(30), "Three steps, 120 hours"),
            new EmploymentPlan.Revision(TODAY, "Four steps, 200 hours")),
        Standing.AGREED,
        TODAY);
  }

  private static EmploymentPlan bare() {
    return new EmploymentPlan(
        SmallPack.read(),
        "",
        "Clerk",
        Optional.empty(),
        List.of(),
        EmploymentDetails.NONE,
        List.of(),
        Standing.DRAFT,
        TODAY);
  }

  private static byte[] pdf(EmploymentPlan plan) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    EmploymentReports.writePdf(plan, out);
    return out.toByteArray();
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  private static void picture(byte[] pdf, String name) throws IOException {
    Files.createDirectories(PICTURES);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFRenderer renderer = new PDFRenderer(document);
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        BufferedImage image = renderer.renderImageWithDPI(page, 96);
        ImageIO.write(
            image, "png", PICTURES.resolve("%s-%d.png".formatted(name, page + 1)).toFile());
      }
    }
  }

  @Test
  void filledInItTellsEveryField() throws IOException {
    byte[] pdf = pdf(full());
    picture(pdf, "employment-full");

    assertThat(text(pdf))
        .contains(
            "Client José Núñez",
            "Program Adult career pathways",
            "Last updated November 29, 2026",
            "Primary goal Health Records Technician",
            "Secondary goal Front desk in a clinic",
            "Medical terms and anatomy Level 1 Level 3",
            "Made for 200 hours and $800; 8 hours a week, within 26 weeks.",
            "Together 200 hours $299 at most",
            "Child care",
            "Read a chart without help",
            "1. Medical terms from the library",
            "AHIMA, at the test center",
            "The program",
            "$60 of the fee",
            "Nov 30, 2026 – Jan 10, 2027",
            "You are done when you can split 200 terms",
            "January 11, 2027",
            "Study eight hours a week",
            "Call every other Friday",
            "Getting there and back A bus pass for twelve weeks",
            "A laptop on loan",
            "Child care on exam day",
            "1 · October 30, 2026 Three steps, 120 hours",
            "2 · November 29, 2026 Four steps, 200 hours",
            "Client José Núñez",
            "Counsellor",
            Method.NOTICE)
        .doesNotContain(
            "A draft of", "Mark what stands in the way", "Medical terms and anatomy: level");
  }

  @Test
  void everyBarrierIsThereWithAMarkWhereItStandsInTheWay() throws IOException {
    String text = text(pdf(full()));

    for (Barrier barrier : Barrier.values()) {
      assertThat(text).contains(BarrierWords.name(barrier));
    }
    assertThat(text)
        .contains("☒ Getting there and back A bus pass", "☒ Something else")
        .doesNotContain("☒ " + BarrierWords.name(Barrier.HOUSING));
  }

  @Test
  void reviewsStayTogetherWhereverThePageEnds() throws IOException {
    EmploymentPlan full = full();
    for (int lines = 1; lines < 12; lines++) {
      EmploymentPlan plan =
          new EmploymentPlan(
              full.pack(),
              full.person(),
              full.goal(),
              full.budget(),
              full.services(),
              full.details().saying(EmploymentText.OBJECTIVES, "Line\n".repeat(lines) + "End"),
              List.of(),
              Standing.DRAFT,
              TODAY);
      try (PDDocument document = Loader.loadPDF(pdf(plan))) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setEndPage(1);
        String first = stripper.getText(document);
        assertThat(first.contains("Reviews"))
            .as("after %d lines", lines)
            .isEqualTo(first.contains("January 11, 2027"))
            .isEqualTo(first.contains("February 15, 2027"));
      }
    }
  }

  @Test
  void theLaborMarketIsToldWithYearAndSource() throws IOException {
    EmploymentPlan plan = full();
    String text = text(pdf(plan));
    List<MarketFacts.Line> lines = MarketFacts.of(plan.pack());
    assertThat(lines)
        .hasSize(plan.pack().keyFacts().stream().map(KeyFact::facts).mapToInt(List::size).sum())
        .allSatisfy(line -> {
          assertThat(line.source()).isNotBlank();
          assertThat(text.replace(" ", ""))
              .contains(
                  line.what().replace(" ", ""),
                  line.about().replace(" ", ""),
                  line.source().replace(" ", ""));
        });
  }

  @Test
  void bareItLeavesRoomToWrite() throws IOException {
    byte[] pdf = pdf(bare());
    picture(pdf, "employment-bare");

    assertThat(text(pdf))
        .contains(
            "Primary goal Clerk",
            "Secondary goal",
            "Mark what stands in the way",
            "Something else",
            "This career’s role pack has no figures",
            "Nothing has been agreed on yet",
            Method.NOTICE);
    for (Barrier barrier : Barrier.values()) {
      assertThat(text(pdf)).contains(BarrierWords.name(barrier));
    }
  }

  @Test
  void bothMeetTheStandardsAndAreTheSameEachTime() throws IOException {
    for (EmploymentPlan plan : List.of(bare(), full())) {
      byte[] pdf = pdf(plan);
      assertThat(PdfStandards.findings(pdf)).isEmpty();
      assertThat(pdf(plan)).isEqualTo(pdf);
    }
  }

  @Test
  void textsAsLongAsTheyMayBeFitOnTheirPages() throws IOException {
    String word = "w".repeat(200);
    String note = "Lines\n".repeat(99) + "The very last line";
    EmploymentPlan full = full();
    EmploymentPlan plan =
        new EmploymentPlan(
            full.pack(),
            word,
            full.goal(),
            full.budget(),
            full.services(),
            new EmploymentDetails(
                Stream.of(EmploymentText.values())
                    .collect(
                        Collectors.toMap(
                            text -> text, text -> text.limit() == TextLimit.NAME ? word : note)),
                Map.of("cca-exam", new EmploymentDetails.Service(word, word, word)),
                List.of(),
                Map.of(Barrier.HEALTH, note)),
            List.of(),
            Standing.DRAFT,
            TODAY);
    byte[] pdf = pdf(plan);
    picture(pdf, "employment-long");
    assertThat(text(pdf).split("The very last line", -1)).hasSize(6);
    assertThat(PdfStandards.findings(pdf)).isEmpty();
  }

  @Test
  void aVeryLongNameIsCutAtTheTopOfLaterPagesOnly() throws IOException {
    EmploymentPlan full = full();
    String name = "Wolfeschlegelsteinhausenbergerdorff ".repeat(5).strip();
    EmploymentPlan plan =
        new EmploymentPlan(
            full.pack(),
            name,
            full.goal(),
            full.budget(),
            full.services(),
            full.details(),
            List.of(),
            Standing.DRAFT,
            TODAY);

    assertThat(text(pdf(plan)).split("employment plan: Wolf", -1)).hasSize(1 + pages(plan) - 1);
    assertThat(text(pdf(plan)))
        .contains("employment plan: Wolfeschlegelsteinhausenbergerdorff Wolf… · November 29, 2026")
        .contains("Client " + name);
  }

  private static int pages(EmploymentPlan plan) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(plan))) {
      return document.getNumberOfPages();
    }
  }
}
