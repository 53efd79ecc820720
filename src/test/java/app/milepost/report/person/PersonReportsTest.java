package app.milepost.report.person;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.Answer;
import app.milepost.assessment.Tick;
import app.milepost.people.Counsel;
import app.milepost.people.Details;
import app.milepost.people.NextStep;
import app.milepost.people.Person;
import app.milepost.people.Session;
import app.milepost.people.SessionHead;
import app.milepost.plan.EmploymentDetails;
import app.milepost.plan.EmploymentText;
import app.milepost.report.PdfStandards;
import app.milepost.report.ReportFormat;
import app.milepost.report.person.HeldOnPerson.Deed;
import app.milepost.report.person.HeldOnPerson.Scored;
import app.milepost.report.person.HeldOnPerson.Ticked;
import app.milepost.role.Evidence;
import app.milepost.role.RolePack;
import app.milepost.scoring.Scorer;
import app.milepost.testkit.SamplePlan;
import app.milepost.testkit.WorkedExample;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** All that is held on one person is in the file, for people and for programs. */
class PersonReportsTest {

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  private static RolePack pack() {
    return WorkedExample.pack();
  }

  private static HeldOnPerson held() {
    RolePack pack = pack();
    Person person =
        new Person(
            7,
            new Details(
                "José Núñez", "jose@example.org", List.of("evening"), Optional.of(LocalDate.EPOCH)),
            false,
            NOON);
    Map<String, Answer> answers = WorkedExample.assessment().answers();
    String rung = WorkedExample.assessment().rung().orElseThrow();
    Session session =
        new Session(
            new SessionHead(
                3,
                7,
                pack.id(),
                rung,
                NOON,
                Optional.of(NOON),
                Optional.of(NOON),
                Optional.of("key")),
            answers,
            new Counsel(
                    Map.of(
                        "ehr-systems", new Answer.Rated(1, Evidence.OBSERVED, "counsellor-remark")),
                    "a private <note>",
                    "a printed note",
                    List.of(new NextStep("Book the course", Optional.empty(), true)))
                .named("Before the course"),
            SamplePlan.choices()
                .describing(
                    EmploymentDetails.NONE.saying(EmploymentText.PROGRAM, "Another program")),
            Optional.empty());
    return new HeldOnPerson(
        person,
        Optional.of(
            List.of(new Ticked(new Tick(pack.id(), "resume", "short"), "Clerk, Letter: Short"))),
        List.of(
            new Scored(
                session, Optional.of(pack), Optional.of(new Scorer(pack).score(rung, answers)))),
        List.of(
            new SessionHead(
                4,
                7,
                pack.id(),
                rung,
                NOON,
                Optional.of(NOON.plus(Duration.ofDays(30))),
                Optional.empty(),
                Optional.empty())),
        List.of(new Deed(NOON, "Added a person")),
        NOON,
        ZoneOffset.UTC);
  }

  private static byte[] written(ReportFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PersonReports.write(format, held(), out);
    return out.toByteArray();
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  @Test
  void thePdfHoldsDetailsNotesAnswersAndWhatWasDoneAndMeetsTheStandards() throws Exception {
    byte[] pdf = written(ReportFormat.PDF);
    assertThat(text(pdf))
        .contains(
            "José Núñez",
            "jose@example.org",
            "evening",
            "January 1, 1970",
            "a private <note>",
            "a printed note",
            "Book the course (done)",
            "Before the course",
            "120 hours and $450; 6 hours a week, within 20 weeks",
            SamplePlan.OWN + " (Experience; 12 hours, 2 weeks or more; $0–$19.90)",
            "Ask her on Sunday.",
            "Employment plan of revision 1",
            "Call every other Friday",
            "Another program",
            pack().activities().get(0).title(),
            pack().activities().get(2).title() + ", November 2, 2026",
            "counsellor-remark",
            "of 100 points",
            "Clerk, Letter: Short",
            "One more session, of December 22, 2026, 12:00, is kept. It is damaged",
            "Added a person");
    assertThat(PdfStandards.findings(pdf)).isEmpty();
    assertThat(written(ReportFormat.PDF)).isEqualTo(pdf);
  }

  @Test
  void theJsonHoldsTheSameForPrograms() throws Exception {
    String json = new String(written(ReportFormat.JSON), StandardCharsets.UTF_8);
    assertThat(json)
        .startsWith("{\n  \"format\": \"milepost-person/1\",\n")
        .contains(
            "\"name\": \"José Núñez\"",
            "\"consent\": \"1970-01-01\"",
            "\"name\": \"Before the course\"",
            "\"privateNotes\": \"a private <note>\"",
            "\"sharedNotes\": \"a printed note\"",
            "\"text\": \"Book the course\"",
            "\"title\": \"" + SamplePlan.OWN + "\"",
            "\"hoursAWeek\": 6",
            "\"note\": \"counsellor-remark\"",
            "\"earned\": ",
            "\"list\": \"resume\"",
            "\"box\": \"short\"",
            "\"unreadableSessions\": [",
            "\"saved\": \"2026-12-22T12:00:00Z\"",
            "\"what\": \"Added a person\"")
        .endsWith("}\n");
  }
}
