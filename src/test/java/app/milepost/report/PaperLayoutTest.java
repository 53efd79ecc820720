package app.milepost.report;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.Answer;
import app.milepost.assessment.Tick;
import app.milepost.assessment.Ticks;
import app.milepost.format.PackReader;
import app.milepost.people.Counsel;
import app.milepost.people.Details;
import app.milepost.people.NextStep;
import app.milepost.people.Person;
import app.milepost.people.Session;
import app.milepost.people.SessionHead;
import app.milepost.report.guide.GuideReports;
import app.milepost.report.person.HeldOnPerson;
import app.milepost.report.person.HeldOnPerson.Deed;
import app.milepost.report.person.HeldOnPerson.Scored;
import app.milepost.report.person.HeldOnPerson.Ticked;
import app.milepost.report.person.PersonReports;
import app.milepost.role.Evidence;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import app.milepost.testkit.ChangedPacks;
import app.milepost.testkit.ReportInputs;
import app.milepost.testkit.SmallGuide;
import app.milepost.testkit.WorkedExample;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** Texts without a space stay between the margins. */
class PaperLayoutTest {

  private static final double RIGHT = 612 - 45 + 1;

  /** As long as a table's cell, a name or a point of a list may be. */
  private static final String RUN = "Wort".repeat(50);

  @Test
  void noLetterStandsBeyondTheMargin() throws IOException {
    for (Extent extent : Extent.values()) {
      assertThat(beyond(PdfReportTest.pdf(unbroken().to(extent)))).as(extent.name()).isEmpty();
    }
  }

  @Test
  void noLetterOfAGuideStandsBeyondTheMargin() throws Exception {
    String cells = listed(5, i -> i + RUN.substring(1));
    String guide =
        SmallGuide.PACK
            .replace("\"Job\", \"Works on\"", listed(6, i -> "Spalte".repeat(9) + i))
            .replace("\"Files\"", cells)
            .replace("\"Letters\"", cells)
            .replace("You learn.", RUN)
            .replace("Name the shelf you kept", RUN)
            .replace("By name", RUN);
    RolePack pack =
        new PackReader()
            .read("guide", new ByteArrayInputStream(guide.getBytes(StandardCharsets.UTF_8)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GuideReports.writePdf(pack, Ticks.NONE, ReportInputs.DAY, out);
    assertThat(beyond(out.toByteArray())).isEmpty();
  }

  @Test
  void noLetterOfWhatIsHeldOnSomebodyStandsBeyondTheMargin() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PersonReports.write(ReportFormat.PDF, unbrokenPerson(), out);
    assertThat(beyond(out.toByteArray())).isEmpty();
  }

  private static String listed(int many, IntFunction<String> each) {
    return IntStream.range(0, many).mapToObj(i -> '"' + each.apply(i) + '"').collect(joining(", "));
  }

  /** Returns the letters that are cut off at the right. */
  private static List<String> beyond(byte[] pdf) throws IOException {
    List<String> beyond = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition letter) {
          if (letter.getXDirAdj() + letter.getWidthDirAdj() > RIGHT) {
            beyond.add(letter.getUnicode());
          }
        }
      }.getText(document);
    }
    return beyond;
  }

  private static HeldOnPerson unbrokenPerson() {
    Instant noon = Instant.parse("2026-11-22T12:00:00Z");
    String run = RUN.repeat(2);
    ReportInput input = unbroken();
    Session session =
        new Session(
            new SessionHead(
                3,
                7,
                input.pack().id(),
                input.pack().defaultRung(),
                noon,
                Optional.of(noon),
                Optional.of(noon),
                Optional.empty()),
            Map.of("ehr-systems", new Answer.Rated(1, Evidence.CLAIM, run)),
            new Counsel(
                    Map.of("ehr-systems", new Answer.NotApplicable(run, "")),
                    run,
                    run,
                    List.of(new NextStep(run, Optional.empty(), true)))
                .named(RUN));
    return new HeldOnPerson(
        new Person(7, new Details(RUN, run, List.of(run), Optional.empty()), false, noon),
        Optional.of(List.of(new Ticked(new Tick(input.pack().id(), "list", "box"), run))),
        List.of(new Scored(session, Optional.of(input.pack()), Optional.of(input.readiness()))),
        List.of(),
        List.of(new Deed(noon, run)),
        noon,
        ZoneOffset.UTC);
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
