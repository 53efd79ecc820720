package app.milepost.ui.career;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.report.ReportFormat;
import app.milepost.role.RolePack;
import app.milepost.testkit.DirectTasks;
import app.milepost.testkit.ScriptedDialogs;
import app.milepost.ui.ExportState;
import app.milepost.ui.FileExport;
import app.milepost.ui.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuideExportTest {

  private record Written(ReportFormat format, RolePack pack, Path file) {}

  private final Workspace workspace = new Workspace(new DirectTasks());
  private final ScriptedDialogs dialogs = new ScriptedDialogs();
  private final List<Written> written = new ArrayList<>();

  @Test
  void theGuideOfTheRoleShownIsWrittenUnderItsName(@TempDir Path folder) {
    RolePack pack = Packs.baker();
    Path file = folder.resolve("bread.pdf");
    workspace.showRole(pack);
    dialogs.saveTo(file);
    GuideExport exports = exports();

    exports.save(ReportFormat.PDF);

    assertThat(dialogs.asked()).containsExactly("baker-guide.pdf");
    assertThat(written).containsExactly(new Written(ReportFormat.PDF, pack, file));
    assertThat(exports.files().stateProperty().get()).isEqualTo(new ExportState.Saved(file));
  }

  @Test
  void nothingIsAskedBeforeARoleIsShown() {
    exports().save(ReportFormat.HTML);

    assertThat(dialogs.asked()).isEmpty();
  }

  @Test
  void aFailureSpeaksOfTheGuide(@TempDir Path folder) {
    workspace.showRole(Packs.baker());
    dialogs.saveTo(folder.resolve("bread.html"));
    GuideExport failing =
        new GuideExport(
            files(),
            workspace,
            (format, pack, file) -> {
              throw new IOException("The disk is gone.");
            });

    failing.save(ReportFormat.HTML);

    assertThat(((ExportState.Failed) failing.files().stateProperty().get()).message())
        .startsWith("The guide could not be saved as")
        .contains("The disk is gone.");
  }

  private GuideExport exports() {
    return new GuideExport(
        files(), workspace, (format, pack, file) -> written.add(new Written(format, pack, file)));
  }

  private FileExport files() {
    return new FileExport(dialogs, new DirectTasks(), file -> {});
  }
}
