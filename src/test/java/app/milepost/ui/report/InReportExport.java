package app.milepost.ui.report;

import app.milepost.report.ReportInput;
import app.milepost.testkit.DirectTasks;
import app.milepost.testkit.PaperPrinter;
import app.milepost.testkit.ScriptedDialogs;
import app.milepost.ui.export.FileExport;
import app.milepost.ui.export.ReportExport;
import app.milepost.ui.work.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Reports on their way out of the app, to a file or to paper. */
abstract class InReportExport {

  final DirectTasks tasks = new DirectTasks();
  final PaperPrinter printer = new PaperPrinter();
  final List<Path> opened = new ArrayList<>();
  boolean canOpen = true;
  final Workspace workspace = Desk.withWorkedExample();

  static ScriptedDialogs savingTo(Path file) {
    ScriptedDialogs dialogs = new ScriptedDialogs();
    dialogs.saveTo(file);
    return dialogs;
  }

  final ReportExport choosing(ScriptedDialogs dialogs) {
    return new ReportExport(
        "report",
        new FileExport(dialogs, tasks, this::open, printer),
        (format, input, out) ->
            out.write(
                "%s of %s"
                    .formatted(format, input.assessment().personName())
                    .getBytes(StandardCharsets.UTF_8)),
        new ReadOnlyObjectWrapper<>(Optional.empty()));
  }

  final void open(Path file) throws IOException {
    if (!canOpen) {
      throw new IOException("no program");
    }
    opened.add(file);
  }

  final ReportInput input() {
    return Desk.model(workspace).input().orElseThrow();
  }
}
