package app.milepost.ui.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.report.ReportFormat;
import app.milepost.report.caseload.CaseloadReports;
import app.milepost.report.pdf.Printing;
import app.milepost.scoring.caseload.Stage;
import app.milepost.store.AuditTrail.Action;
import app.milepost.testkit.ScriptedDialogs;
import app.milepost.ui.export.ExportState;
import app.milepost.ui.export.FileExport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseloadExportTest {

  @TempDir private Path folder;
  @TempDir private Path saved;
  private Counted office;
  private ScriptedDialogs dialogs;
  private CaseloadExport export;

  @BeforeEach
  void open() throws Exception {
    office = new Counted(folder);
    dialogs = office.desk.dialogs();
    office.add("Bo Berg", 4, "evening");
    office.page.show();
    FileExport files =
        new FileExport(
            dialogs,
            office.desk.tasks(),
            file -> {},
            (job, pages) -> new Printing.Outcome.NoPrinter());
    export =
        new CaseloadExport(
            files,
            CaseloadReports::write,
            CaseloadReports::writeActivities,
            office.desk.openFolder(),
            office.desk.tasks(),
            dialogs,
            () -> LocalDate.of(2026, 11, 22));
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void aFileNamesNobodyAndIsNotedInTheList() throws Exception {
    Path file = saved.resolve("out.csv");
    dialogs.saveTo(file);

    export.save(ReportFormat.CSV, office.shown());

    assertThat(export.files().stateProperty().get()).isEqualTo(new ExportState.Saved(file));
    assertThat(Files.readString(file)).contains("Ready").doesNotContain("Bo", "Ana");
    assertThat(office.desk.store().audit().lines(Long.MAX_VALUE, 1).getFirst().action())
        .isEqualTo(Action.CASELOAD_EXPORTED);
    assertThat(export.problemProperty().get()).isEmpty();
  }

  @Test
  void theActivitiesGoIntoAFileOfTheirOwnWhichIsNoted() throws Exception {
    Path file = saved.resolve("activities.csv");
    dialogs.saveTo(file);

    export.saveActivities(office.shown());

    assertThat(export.files().stateProperty().get()).isEqualTo(new ExportState.Saved(file));
    assertThat(dialogs.asked()).endsWith("caseload-activities-2026-11-22.csv");
    assertThat(Files.readString(file)).startsWith("\uFEFFActivity,Kind,Hours,");
    assertThat(office.desk.store().audit().lines(Long.MAX_VALUE, 1).getFirst().action())
        .isEqualTo(Action.CASELOAD_EXPORTED);
  }

  @Test
  void aFileIsNoLongerToldOfOnceOtherFiguresAreOnScreen() {
    export.speakOnlyOf(office.page.shownProperty());
    dialogs.saveTo(saved.resolve("out.csv"));
    export.save(ReportFormat.CSV, office.shown());
    assertThat(export.files().stateProperty().get()).isInstanceOf(ExportState.Saved.class);

    office.page.look("Bo");

    assertThat(export.files().stateProperty().get()).isEqualTo(new ExportState.Idle());
  }

  @Test
  void whatIsNotSavedIsNotNoted() throws Exception {
    dialogs.saveTo(saved.resolve("gone").resolve("out.csv"));

    export.save(ReportFormat.CSV, office.shown());

    assertThat(export.files().stateProperty().get()).isInstanceOf(ExportState.Failed.class);
    assertThat(office.desk.store().audit().lines(Long.MAX_VALUE, 100))
        .noneMatch(line -> line.action() == Action.CASELOAD_EXPORTED);
  }

  @Test
  void namesAreAskedAboutOnce() throws Exception {
    export.name(true);
    assertThat(export.namedProperty().get()).isFalse();
    assertThat(dialogs.asked().getLast()).contains("can read the names");

    dialogs.agree();
    export.name(true);
    assertThat(export.namedProperty().get()).isTrue();
    int asked = dialogs.asked().size();
    export.name(false);
    assertThat(export.namedProperty().get()).isFalse();
    export.name(true);
    assertThat(export.namedProperty().get()).isTrue();
    assertThat(dialogs.asked()).hasSize(asked);

    Path file = saved.resolve("named.csv");
    dialogs.saveTo(file);
    export.save(ReportFormat.CSV, office.shown());
    assertThat(Files.readString(file)).contains("Bo Berg", "Ana");
  }

  @Test
  void whatWasTypedMayBeANameAndIsToldOnlyWithNames() {
    CaseloadFilter filter =
        CaseloadFilter.FIRST
            .with(CaseloadFilter.FIRST.people().typing("Berg").tagged(Optional.of("Berg family")))
            .aimingAt(Optional.of("junior"))
            .at(Optional.of(Stage.READY));
    assertThat(FilterWords.of(filter, Counted.PACK, false))
        .startsWith("active people, step aimed at: ")
        .endsWith("readiness: Ready, one tag, found by words typed")
        .doesNotContain("Berg");
    assertThat(FilterWords.of(filter, Counted.PACK, true))
        .endsWith("tag: Berg family, found by “Berg”");
    assertThat(List.of(FilterWords.of(CaseloadFilter.EVERYBODY, Counted.PACK, false)))
        .containsExactly("all people");
  }
}
