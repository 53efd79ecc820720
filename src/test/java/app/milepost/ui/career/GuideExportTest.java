package app.milepost.ui.career;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.report.ReportFormat;
import app.milepost.role.RolePack;
import app.milepost.testkit.DirectTasks;
import app.milepost.testkit.PaperPrinter;
import app.milepost.testkit.ScriptedDialogs;
import app.milepost.ui.export.ExportState;
import app.milepost.ui.export.FileExport;
import app.milepost.ui.work.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuideExportTest {

  private final Workspace workspace = new Workspace(new DirectTasks());
  private final ScriptedDialogs dialogs = new ScriptedDialogs();
  private final PaperPrinter printer = new PaperPrinter();

  @Test
  void theGuideOfTheRoleShownIsWrittenUnderItsName(@TempDir Path folder) {
    RolePack pack = Packs.baker();
    Path file = folder.resolve("bread.pdf");
    workspace.showRole(pack);
    dialogs.saveTo(file);
    GuideExport exports = exports();

    exports.save(ReportFormat.PDF);

    assertThat(dialogs.asked()).containsExactly("baker-guide.pdf");
    assertThat(file).hasContent("PDF of Baker");
    assertThat(exports.files().stateProperty().get()).isEqualTo(new ExportState.Saved(file));
  }

  @Test
  void nothingIsAskedBeforeARoleIsShown() {
    exports().save(ReportFormat.HTML);
    exports().print();

    assertThat(dialogs.asked()).isEmpty();
    assertThat(printer.jobs()).isEmpty();
  }

  @Test
  void aFailureSpeaksOfTheGuide(@TempDir Path folder) {
    workspace.showRole(Packs.baker());
    dialogs.saveTo(folder.resolve("bread.html"));
    GuideExport failing =
        new GuideExport(
            files(),
            workspace,
            (format, pack, ticks, out) -> {
              throw new IOException("The disk is gone.");
            });

    failing.save(ReportFormat.HTML);

    assertThat(((ExportState.Failed) failing.files().stateProperty().get()).message())
        .startsWith("The guide could not be saved as")
        .contains("The disk is gone.");
  }

  @Test
  void whatWasSavedIsNoLongerToldOnceAnotherCareerIsShown(@TempDir Path folder) {
    workspace.showRole(Packs.baker());
    dialogs.saveTo(folder.resolve("bread.pdf"));
    GuideExport exports = exports();
    exports.save(ReportFormat.PDF);

    workspace.showRole(Packs.withId(Packs.baker(), "another"));

    assertThat(exports.files().stateProperty().get()).isEqualTo(new ExportState.Idle());
  }

  @Test
  void theGuideOfTheRoleShownIsPrinted() {
    workspace.showRole(Packs.baker());
    GuideExport exports = exports();

    exports.print();

    assertThat(printer.printed()).containsExactly("PDF of Baker");
    assertThat(exports.files().stateProperty().get()).isEqualTo(new ExportState.Printed("Paper"));
  }

  private GuideExport exports() {
    return new GuideExport(
        files(),
        workspace,
        (format, pack, ticks, out) ->
            out.write((format + " of " + pack.title()).getBytes(StandardCharsets.UTF_8)));
  }

  private FileExport files() {
    return new FileExport(dialogs, new DirectTasks(), file -> {}, printer);
  }
}
