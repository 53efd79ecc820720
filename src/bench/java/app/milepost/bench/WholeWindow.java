package app.milepost.bench;

import app.milepost.format.AssessmentImport;
import app.milepost.format.PackLibrary;
import app.milepost.plan.EmploymentDetails;
import app.milepost.report.SummaryCharts;
import app.milepost.report.pdf.Printing;
import app.milepost.role.Activity;
import app.milepost.role.RolePack;
import app.milepost.settings.UsageSettings;
import app.milepost.store.Opening;
import app.milepost.testkit.DirectTasks;
import app.milepost.testkit.ScriptedDialogs;
import app.milepost.testkit.TestStore;
import app.milepost.testkit.WorkedExample;
import app.milepost.ui.Appearance;
import app.milepost.ui.Navigator;
import app.milepost.ui.Page;
import app.milepost.ui.PlanDetailsForm;
import app.milepost.ui.assess.AssessView;
import app.milepost.ui.assess.AssessViewModel;
import app.milepost.ui.career.CareerView;
import app.milepost.ui.career.CareerViewModel;
import app.milepost.ui.career.GuideExport;
import app.milepost.ui.career.text.OtherCareers;
import app.milepost.ui.export.CalendarExport;
import app.milepost.ui.export.EmploymentPlanExport;
import app.milepost.ui.export.FileExport;
import app.milepost.ui.export.ReportExport;
import app.milepost.ui.export.WebLinks;
import app.milepost.ui.folder.Careers;
import app.milepost.ui.folder.CareersImport;
import app.milepost.ui.folder.Desk;
import app.milepost.ui.folder.Incoming;
import app.milepost.ui.folder.Lock;
import app.milepost.ui.folder.Milestones;
import app.milepost.ui.folder.OpenFolder;
import app.milepost.ui.folder.Sessions;
import app.milepost.ui.folder.StoreOpener;
import app.milepost.ui.folder.TakeOver;
import app.milepost.ui.plan.PlanExports;
import app.milepost.ui.plan.PlanView;
import app.milepost.ui.plan.PlanViewModel;
import app.milepost.ui.progress.MilestoneChanges;
import app.milepost.ui.progress.ProgressView;
import app.milepost.ui.progress.ProgressViewModel;
import app.milepost.ui.report.PlanChoice;
import app.milepost.ui.report.ReportView;
import app.milepost.ui.report.ReportViewModel;
import app.milepost.ui.session.SessionExports;
import app.milepost.ui.session.SessionView;
import app.milepost.ui.session.SessionViewModel;
import app.milepost.ui.session.SummaryViewModel;
import app.milepost.ui.settings.SettingsView;
import app.milepost.ui.window.Shell;
import app.milepost.ui.window.Theme;
import app.milepost.ui.work.Counselling;
import app.milepost.ui.work.Leaving;
import app.milepost.ui.work.Usage;
import app.milepost.ui.work.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;

/** Everything a window holds, with the worked example's answers and no disk behind it. */
final class WholeWindow {

  private final DirectTasks tasks = new DirectTasks();
  private final ScriptedDialogs dialogs = new ScriptedDialogs();
  private final Workspace workspace = new Workspace(tasks);
  private final Navigator navigator = new Navigator(Page.CAREER);
  private final Appearance appearance = new Appearance();
  private final Leaving leaving = new Leaving(workspace, tasks, dialogs);
  private final Usage usage = new Usage(UsageSettings.DEFAULT);
  private final OpenFolder openFolder =
      new OpenFolder(
          tasks,
          workspace,
          leaving,
          new Careers(tasks, new ExampleRole()),
          usage,
          new NoFolders(),
          Path.of("nowhere"),
          () -> {});
  private final Sessions sessions =
      new Sessions(workspace, openFolder, leaving, tasks, pack -> new byte[0]);
  private final Milestones milestones =
      new Milestones(workspace, sessions, openFolder, tasks, json -> Optional.empty());
  private final TakeOver takeOver =
      new TakeOver(
          workspace,
          usage,
          new AssessmentImport(id -> Optional.empty()),
          tasks,
          dialogs,
          LocalDate::now);
  private final Scene scene;

  WholeWindow() {
    workspace.showRole(WorkedExample.pack());
    TestStore store = new TestStore();
    workspace.open(store, store.begin(WorkedExample.assessment()));
    // What the disk takes is not what painting takes.
    tasks.holdSaving();
    Shell shell =
        new Shell(
            new Desk(openFolder, workspace, leaving, navigator, appearance),
            SummaryCharts::smallGauge,
            this::page,
            new Incoming(
                takeOver,
                new CareersImport(
                    dialogs,
                    tasks,
                    (folder, files, progress) -> {
                      throw new IOException("no disk behind it");
                    },
                    () -> Path.of("nowhere"))),
            dialogs,
            new Lock(openFolder, tasks, () -> {}),
            () -> {},
            Optional.empty());
    scene = new Scene(shell, 1200, 800);
    Theme.dress(scene, appearance);
  }

  Workspace workspace() {
    return workspace;
  }

  Navigator navigator() {
    return navigator;
  }

  Scene scene() {
    return scene;
  }

  /** Has every page built, so that each could cost time while it is not in front. */
  void visitAllPagesThen(Page last) {
    for (Page page : Page.shown(false)) {
      navigator.go(page);
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
    navigator.go(last);
  }

  private Node page(Page page) {
    return switch (page) {
      case PEOPLE, CASELOAD, CAREERS, EDITOR ->
          throw new IllegalStateException("there are no clients and no other careers here");
      case CAREER ->
          new CareerView(
              new CareerViewModel(
                  workspace,
                  new OtherCareers(openFolder.careers().entriesProperty(), openFolder::show),
                  new SimpleObjectProperty<>(Optional.empty())),
              navigator,
              new GuideExport(files(), workspace, (format, pack, ticks, out) -> {}),
              new WebLinks(dialogs, tasks, address -> {}));
      case ASSESS ->
          new AssessView(
              new AssessViewModel(workspace, new Usage(UsageSettings.DEFAULT), dialogs), navigator);
      case REPORT ->
          new ReportView(
              new ReportViewModel(
                  workspace,
                  () -> LocalDate.of(2026, 11, 22),
                  new PlanChoice(tasks, System::nanoTime, appearance.planInSummaryProperty())),
              reports(files()),
              navigator);
      case PLAN -> {
        FileExport files = files();
        yield new PlanView(
            new PlanViewModel(workspace, tasks, System::nanoTime, () -> LocalDate.of(2026, 11, 22)),
            navigator,
            new SimpleObjectProperty<>(false),
            new NoForm(),
            new PlanExports(
                files,
                new ReadOnlyObjectWrapper<>(Optional.empty()),
                new CalendarExport(files, InstantSource.system()),
                new EmploymentPlanExport(files, (plan, out) -> {})));
      }
      case SESSION -> {
        FileExport files = files();
        yield new SessionView(
            new SessionViewModel(
                workspace, sessions, milestones, new Counselling(workspace), leaving, () -> {}),
            new SummaryViewModel(
                workspace,
                sessions,
                openFolder,
                tasks,
                json -> Optional.empty(),
                new SessionExports(
                    reports(files),
                    new CalendarExport(files, InstantSource.system()),
                    new EmploymentPlanExport(files, (plan, out) -> {})),
                appearance.planInSummaryProperty()),
            new Counselling(workspace),
            takeOver,
            navigator,
            usage.clientLooksOnProperty(),
            () -> LocalDate.of(2026, 11, 22));
      }
      case PROGRESS -> {
        MilestoneChanges changes = new MilestoneChanges(workspace, sessions, openFolder, tasks);
        yield new ProgressView(
            new ProgressViewModel(workspace, sessions, milestones),
            changes,
            changes,
            () -> navigator.go(Page.ASSESS));
      }
      case SETTINGS -> new SettingsView(appearance, openFolder, dialogs);
    };
  }

  private static ReportExport reports(FileExport files) {
    return new ReportExport(
        "report", files, (format, input, out) -> {}, new ReadOnlyObjectWrapper<>(Optional.empty()));
  }

  private FileExport files() {
    return new FileExport(
        dialogs, tasks, file -> {}, (job, pages) -> new Printing.Outcome.NoPrinter());
  }

  private record ExampleRole() implements Careers.Finder {

    @Override
    public Optional<RolePack> firstIfRead() {
      return Optional.of(first());
    }

    @Override
    public RolePack first() {
      return WorkedExample.pack();
    }

    @Override
    public RolePack find(Path folder, String wanted) {
      return first();
    }

    @Override
    public List<PackLibrary.Entry> all(Path folder) {
      return List.of(new PackLibrary.Entry.Usable(first(), Optional.empty()));
    }
  }

  private record NoFolders() implements StoreOpener {

    @Override
    public Opening open(Path folder) {
      return new Opening.Open(new TestStore());
    }

    @Override
    public Opening openCopy(Path from, Path to) {
      return new Opening.Open(new TestStore());
    }
  }

  /** Nobody fills anything in while something is timed. */
  private static final class NoForm implements PlanDetailsForm {

    @Override
    public Parent node() {
      return new Pane();
    }

    @Override
    public void turnTo(EmploymentDetails details, List<Activity> steps) {}

    @Override
    public void show(EmploymentDetails details, List<Activity> steps) {}
  }
}
