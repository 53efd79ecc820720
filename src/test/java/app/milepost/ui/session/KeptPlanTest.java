package app.milepost.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.people.Counsel;
import app.milepost.people.SessionHead;
import app.milepost.plan.PlanChoices;
import app.milepost.store.AuditTrail.Action;
import app.milepost.store.AuditTrail.Entry;
import app.milepost.store.SessionStore.Elsewhere;
import app.milepost.testkit.OpenDesk;
import app.milepost.testkit.PaperPrinter;
import app.milepost.testkit.SamplePlan;
import app.milepost.testkit.WorkedExample;
import app.milepost.ui.export.ExportState;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plan that a closed session agreed on, saved and printed long after. */
class KeptPlanTest {

  private static final Instant THEN = Instant.parse("2026-11-20T09:30:00Z");

  @TempDir private Path folder;
  private final PaperPrinter printer = new PaperPrinter();
  private final BooleanProperty withPlan = new SimpleBooleanProperty();
  private OpenDesk desk;
  private SummaryViewModel summaries;

  @BeforeEach
  void open() throws Exception {
    desk = new OpenDesk(folder.resolve("data"));
    summaries =
        Summaries.of(
            desk,
            printer,
            json -> Optional.of(WorkedExample.pack()),
            InstantSource.fixed(THEN),
            withPlan);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void theCalendarHasTheStepsAsTheyWereAgreedOn() throws Exception {
    Path file = folder.resolve("plan.ics");
    desk.dialogs().saveTo(file);

    summaries.saveCalendar(closed(SamplePlan.choices()));

    assertThat(state()).isEqualTo(new ExportState.Saved(file));
    assertThat(desk.dialogs().asked()).containsExactly("plan-ana-2026-11-30.ics");
    assertThat(file)
        .content()
        .contains("BEGIN:VTODO", "BEGIN:VEVENT", "DTSTART;VALUE=DATE:20261130")
        .contains("DTEND;VALUE=DATE:20261214")
        .doesNotContain("Ana");
  }

  @Test
  void theEmploymentPlanHasWhatWasAgreedOnAndFilledIn() throws Exception {
    Path file = folder.resolve("employment.pdf");
    desk.dialogs().saveTo(file);

    summaries.saveEmploymentPlan(closed(SamplePlan.choices()));

    assertThat(state()).isEqualTo(new ExportState.Saved(file));
    assertThat(desk.dialogs().asked()).containsExactly("employment-plan-ana-2026-11-28.pdf");
    assertThat(text(file))
        .contains("Individual employment plan", "Client Ana", "Adult career pathways")
        .contains(SamplePlan.OWN, "Last updated November 28, 2026", "$19.90")
        .contains("You are done when she says so.")
        .doesNotContain("A draft of");
  }

  @Test
  void theSummaryHasThePlanAfterItWhereThatIsWanted() throws Exception {
    Path file = folder.resolve("summary.pdf");
    desk.dialogs().saveTo(file);
    withPlan.set(true);

    summaries.save(closed(SamplePlan.choices()));
    assertThat(text(file)).contains("Readiness summary", "Individual employment plan: Ana");

    summaries.save(closed(PlanChoices.NONE));
    assertThat(text(file)).contains("Readiness summary").doesNotContain("employment plan");
  }

  @Test
  void eachIsOnTheListOfWhatWasDone() throws Exception {
    long id = closed(SamplePlan.choices());
    desk.dialogs().saveTo(folder.resolve("plan.ics"));
    summaries.saveCalendar(id);
    desk.dialogs().saveTo(folder.resolve("plan.pdf"));
    summaries.saveEmploymentPlan(id);
    summaries.printEmploymentPlan(id);

    assertThat(printer.jobs()).containsExactly("Milepost employment plan");
    assertThat(desk.store().audit().lines(Long.MAX_VALUE, 3))
        .extracting(Entry::action)
        .containsExactly(Action.REPORT_PRINTED, Action.REPORT_SAVED, Action.REPORT_SAVED);
  }

  private ExportState state() {
    return summaries.files().stateProperty().get();
  }

  private static String text(Path file) throws Exception {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
  }

  private long closed(PlanChoices choices) throws Exception {
    SessionHead head =
        desk.store()
            .sessions()
            .add(
                desk.workspace().draftProperty().get().orElseThrow().person().id(),
                new Elsewhere(
                    WorkedExample.assessment(),
                    Counsel.NONE,
                    choices,
                    THEN.plusSeconds(choices.agreed().size()),
                    Optional.of(desk.packFile())))
            .orElseThrow();
    desk.openFolder().refill();
    return head.id();
  }
}
