package app.milepost.ui.career;

import app.milepost.format.PackLibrary;
import app.milepost.testkit.DirectTasks;
import app.milepost.testkit.PaperPrinter;
import app.milepost.testkit.ScriptedDialogs;
import app.milepost.ui.Appearance;
import app.milepost.ui.Navigator;
import app.milepost.ui.Page;
import app.milepost.ui.career.text.OtherCareers;
import app.milepost.ui.export.FileExport;
import app.milepost.ui.export.WebLinks;
import app.milepost.ui.work.Workspace;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The Career page and what stands around it in the app. */
final class CareerParts {

  final Workspace workspace = new Workspace(new DirectTasks());
  final Navigator navigator = new Navigator(Page.CAREER);
  final Appearance appearance = new Appearance();
  final ReadOnlyObjectWrapper<List<PackLibrary.Entry>> careers =
      new ReadOnlyObjectWrapper<>(List.of());
  final PaperPrinter printer = new PaperPrinter();
  final ScriptedDialogs dialogs = new ScriptedDialogs();
  final List<URI> opened = new ArrayList<>();
  final CareerView view =
      new CareerView(
          new CareerViewModel(
              workspace,
              new OtherCareers(careers, workspace::showRole),
              appearance.chapterProperty()),
          navigator,
          new GuideExport(
              new FileExport(dialogs, new DirectTasks(), file -> {}, printer),
              workspace,
              (format, pack, ticks, out) ->
                  out.write(pack.title().getBytes(StandardCharsets.UTF_8))),
          new WebLinks(dialogs, new DirectTasks(), opened::add));
}
