package app.milepost.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.Answer;
import app.milepost.assessment.Assessment;
import app.milepost.format.AssessmentReader;
import app.milepost.people.Counsel;
import app.milepost.people.Details;
import app.milepost.people.NextStep;
import app.milepost.people.Person;
import app.milepost.people.SessionHead;
import app.milepost.role.Evidence;
import app.milepost.role.RolePack;
import app.milepost.store.AuditTrail.Action;
import app.milepost.store.AuditTrail.Entry;
import app.milepost.testkit.ChangedPacks;
import app.milepost.testkit.OpenDesk;
import app.milepost.testkit.PaperPrinter;
import app.milepost.testkit.ScriptedDialogs;
import app.milepost.testkit.SessionElsewhere;
import app.milepost.testkit.WorkedExample;
import app.milepost.ui.export.ExportState;
import app.milepost.ui.work.Counselling;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The summary of a closed session, made again long after. */
class SummaryViewModelTest {

  private static final Instant THEN = Instant.parse("2026-06-02T09:30:00Z");

  private static final Counsel AGREED =
      new Counsel(
          Map.of("office-suite", new Answer.Rated(1, Evidence.OBSERVED, "")),
          "Seems tired.",
          "Bring the certificate.",
          List.of(new NextStep("Call the college", Optional.of(LocalDate.of(2026, 7, 1)), false)));

  @TempDir private Path folder;
  private final PaperPrinter printer = new PaperPrinter();
  private final List<String> packsRead = new ArrayList<>();
  private Optional<RolePack> kept = Optional.of(asItWas());
  private OpenDesk desk;
  private ScriptedDialogs dialogs;
  private Path file;
  private final BooleanProperty withPlan = new SimpleBooleanProperty();
  private SummaryViewModel summaries;

  @BeforeEach
  void open() throws Exception {
    desk = new OpenDesk(folder.resolve("data"));
    dialogs = desk.dialogs();
    file = folder.resolve("summary.pdf");
    dialogs.saveTo(file);
    summaries =
        Summaries.of(
            desk,
            printer,
            json -> {
              packsRead.add(new String(json, StandardCharsets.UTF_8));
              return kept;
            },
            InstantSource.system(),
            withPlan);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void theSummaryHoldsWhatWasFrozenAndNothingOfThePresentOrPrivate() throws Exception {
    long id = closed(Optional.of(desk.packFile()));
    desk.workspace().rate("medical-terminology", 4);
    desk.workspace().note("medical-terminology", "Passed the course since");
    new Counselling(desk.workspace()).noteForBoth("Present notes.");

    summaries.save(id);

    assertThat(state()).isEqualTo(new ExportState.Saved(file));
    assertThat(dialogs.asked()).containsExactly("readiness-ana-2026-06-02.pdf");
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
          .contains("Ana", "June 2, 2026", "You have 70 of 100 points")
          .contains("Bring the certificate.", "Call the college")
          .contains("Office software as it was")
          .doesNotContain("Seems tired", "Present notes", "Passed the course since");
      assertThat(attached(pdf)).isEqualTo(WorkedExample.assessment().named("Ana"));
    }
    assertThat(packsRead)
        .singleElement()
        .asString()
        .isEqualTo(new String(desk.packFile(), StandardCharsets.UTF_8));
  }

  @Test
  void savingAndPrintingAreOnTheListOfWhatWasDone() throws Exception {
    long id = closed(Optional.of(desk.packFile()));

    summaries.save(id);
    summaries.print(id);

    assertThat(printer.jobs()).containsExactly("Milepost summary");
    assertThat(state()).isEqualTo(new ExportState.Printed("Paper"));
    List<Entry> lines = desk.store().audit().lines(Long.MAX_VALUE, 2);
    assertThat(lines)
        .extracting(Entry::action)
        .containsExactly(Action.REPORT_PRINTED, Action.REPORT_SAVED);
    assertThat(lines).extracting(Entry::personId).containsOnly(Optional.of(whoIsShown().id()));
  }

  @Test
  void whileOneIsUnderWayNoOtherCanBeAskedFor() throws Exception {
    long id = closed(Optional.of(desk.packFile()));
    desk.tasks().hold();

    summaries.save(id);
    assertThat(summaries.busyProperty().get()).isTrue();
    summaries.print(id);
    desk.tasks().release();

    assertThat(summaries.busyProperty().get()).isFalse();
    assertThat(summaries.concernedProperty().get()).contains(id);
    assertThat(printer.jobs()).isEmpty();
  }

  @Test
  void aSessionWhoseCareerCannotBeReadGetsNoSummaryMadeWithTodays() throws Exception {
    long id = closed(Optional.of(desk.packFile()));
    kept = Optional.empty();

    summaries.save(id);

    assertThat(state())
        .isEqualTo(
            new ExportState.Failed(
                "Nothing was made, since the career kept with this session can't be read and"
                    + " today's could give other points."));
    assertThat(file).doesNotExist();
    assertThat(dialogs.asked()).isEmpty();
    assertThat(summaries.busyProperty().get()).isFalse();
  }

  @Test
  void aSessionKeptWithoutItsCareerGetsNoSummaryMadeWithTodays() throws Exception {
    long id = closed(Optional.empty());

    summaries.print(id);

    assertThat(state())
        .isEqualTo(
            new ExportState.Failed(
                "Nothing was made, since the career was not kept with this session and today's"
                    + " could give other points."));
    assertThat(printer.jobs()).isEmpty();
  }

  @Test
  void theOutcomeStaysWithTheSessionItIsAboutUntilAnotherIsUnderWay() throws Exception {
    long first = closed(Optional.of(desk.packFile()));
    long second = closed(Optional.of(desk.packFile()), "office-suite");
    summaries.save(first);
    assertThat(summaries.concernedProperty().get()).contains(first);

    dialogs.cancelSaving();
    summaries.save(second);
    assertThat(summaries.concernedProperty().get()).contains(first);
    summaries.print(second);

    assertThat(summaries.concernedProperty().get()).contains(second);
  }

  @Test
  void whatWasSavedOfAClosedSessionIsSaidAlsoAfterARatingWhichChangesNothingInIt()
      throws Exception {
    summaries.save(closed(Optional.of(desk.packFile())));

    desk.workspace().rate("medical-terminology", 4);

    assertThat(state()).isEqualTo(new ExportState.Saved(file));
  }

  @Test
  void whatWasSavedOfSomebodyIsNoLongerSaidOnceSomebodyElseIsShown() throws Exception {
    summaries.save(closed(Optional.of(desk.packFile())));
    Person ben = desk.store().people().add(Details.NONE.named("Ben"));

    desk.openFolder().show(Optional.of(ben));

    assertThat(state()).isEqualTo(new ExportState.Idle());
  }

  @Test
  void whoeverHasTurnedToSomebodyElseIsNotAskedWhereToSaveIt() throws Exception {
    long id = closed(Optional.of(desk.packFile()));
    desk.tasks().hold();
    summaries.save(id);
    Person ben = desk.store().people().add(Details.NONE.named("Ben"));
    desk.openFolder().show(Optional.of(ben));

    desk.tasks().release();

    summaries.save(id);
    assertThat(dialogs.asked()).isEmpty();
    assertThat(summaries.busyProperty().get()).isFalse();
  }

  private ExportState state() {
    return summaries.files().stateProperty().get();
  }

  private Person whoIsShown() {
    return desk.workspace().draftProperty().get().orElseThrow().person();
  }

  private long closed(Optional<byte[]> pack) throws Exception {
    return closed(pack, "");
  }

  /** Adds a closed session of whoever is on screen, with one answer changed if one is named. */
  private long closed(Optional<byte[]> pack, String changed) throws Exception {
    Assessment answers = WorkedExample.assessment();
    SessionHead head =
        desk.store()
            .sessions()
            .add(
                whoIsShown().id(),
                SessionElsewhere.of(
                    answers.role(),
                    answers.rung().orElseThrow(),
                    changed.isEmpty()
                        ? answers.answers()
                        : answers.with(changed, new Answer.Rated(0, Evidence.CLAIM, "")).answers(),
                    AGREED,
                    THEN,
                    pack))
            .orElseThrow();
    desk.openFolder().refill();
    return head.id();
  }

  /** The career before a skill of it got another name. */
  private static RolePack asItWas() {
    return ChangedPacks.withRequirement(
        WorkedExample.pack(),
        "office-suite",
        r -> ChangedPacks.withTitle(r, "Office software as it was"));
  }

  private static Assessment attached(PDDocument pdf) throws Exception {
    byte[] file =
        new PDDocumentNameDictionary(pdf.getDocumentCatalog())
            .getEmbeddedFiles()
            .getNames()
            .values()
            .iterator()
            .next()
            .getEmbeddedFile()
            .toByteArray();
    return new AssessmentReader(WorkedExample.pack())
        .read("attached", new ByteArrayInputStream(file));
  }
}
