package app.milepost;

import app.milepost.assessment.Ticks;
import app.milepost.people.PersonKey;
import app.milepost.report.ReportFormat;
import app.milepost.report.Reports;
import app.milepost.report.employment.EmploymentReports;
import app.milepost.report.guide.GuideReports;
import app.milepost.role.RolePack;
import app.milepost.store.AuditTrail.Action;
import app.milepost.store.PeopleStore;
import app.milepost.ui.Navigator;
import app.milepost.ui.Page;
import app.milepost.ui.assess.AssessView;
import app.milepost.ui.assess.AssessViewModel;
import app.milepost.ui.audit.AuditView;
import app.milepost.ui.audit.AuditViewModel;
import app.milepost.ui.career.CareerView;
import app.milepost.ui.career.CareerViewModel;
import app.milepost.ui.career.GuideExport;
import app.milepost.ui.career.text.OtherCareers;
import app.milepost.ui.careers.CareerSource;
import app.milepost.ui.careers.CareersView;
import app.milepost.ui.careers.CareersViewModel;
import app.milepost.ui.careers.CompareViewModel;
import app.milepost.ui.careers.NearViewModel;
import app.milepost.ui.employment.EmploymentPart;
import app.milepost.ui.employment.EmploymentViewModel;
import app.milepost.ui.export.CalendarExport;
import app.milepost.ui.export.EmploymentPlanExport;
import app.milepost.ui.export.ExportAudit;
import app.milepost.ui.export.FileExport;
import app.milepost.ui.export.ReportExport;
import app.milepost.ui.folder.Desk;
import app.milepost.ui.folder.Incoming;
import app.milepost.ui.folder.Milestones;
import app.milepost.ui.folder.OpenFolder;
import app.milepost.ui.folder.Sessions;
import app.milepost.ui.plan.PlanExports;
import app.milepost.ui.plan.PlanView;
import app.milepost.ui.plan.PlanViewModel;
import app.milepost.ui.privacy.PrivacyPart;
import app.milepost.ui.privacy.PrivacyViewModel;
import app.milepost.ui.progress.LatestFirst;
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
import app.milepost.ui.settings.ErasingPart;
import app.milepost.ui.settings.SettingsView;
import app.milepost.ui.window.Shell;
import app.milepost.ui.work.AnswerChanges;
import app.milepost.ui.work.Counselling;
import app.milepost.ui.work.Workspace;
import java.io.IOException;
import java.io.OutputStream;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.Node;

/** Puts each page together: the half of the composition root that waits until a page is wanted. */
final class Pages implements Shell.Pages {

  private final Desk desk;
  private final Workspace workspace;
  private final OpenFolder openFolder;
  private final Navigator navigator;
  private final Sessions sessions;
  private final Milestones milestones;
  private final Incoming incoming;
  private final CareerSource careers;
  private final ClientPages clients;
  private final EditingPages editing;
  private final Exports exports;
  private final InstantSource clock;
  private final Safety safety;
  private final PrivacyViewModel privacy;

  /**
   * Prepares.
   *
   * @param desk what is worked with
   * @param sessions opens and closes sessions
   * @param incoming takes answers and careers in from files
   * @param careers finds every career
   * @param packs finds the packs of sessions that a merge closes
   * @param exports saves and prints, and knows who asks and where what takes long runs
   * @param clock tells which day it is
   * @param safety backups, and the ways to them
   * @param privacy protects the data
   */
  Pages(
      Desk desk,
      Sessions sessions,
      Incoming incoming,
      CareerSource careers,
      PeopleStore.Packs packs,
      Exports exports,
      InstantSource clock,
      Safety safety,
      PrivacyViewModel privacy) {
    this.desk = desk;
    workspace = desk.workspace();
    openFolder = desk.openFolder();
    navigator = desk.navigator();
    this.sessions = sessions;
    milestones = new Milestones(workspace, sessions, openFolder, exports.tasks(), Roles::readKept);
    this.incoming = incoming;
    this.careers = careers;
    editing = new EditingPages(desk, exports, clock);
    clients = new ClientPages(desk, packs, exports, clock);
    this.exports = exports;
    this.clock = clock;
    this.safety = safety;
    this.privacy = privacy;
  }

  @Override
  public Node build(Page page) {
    return switch (page) {
      case PEOPLE -> clients.people();
      case CAREER ->
          new CareerView(
              new CareerViewModel(
                  workspace,
                  new OtherCareers(openFolder.careers().entriesProperty(), openFolder::show),
                  desk.appearance().chapterProperty()),
              navigator,
              new GuideExport(exports.make(), workspace, this::writeGuide),
              exports.web());
      case CAREERS -> careers();
      case EDITOR -> editing.view();
      case REPORT -> report();
      case ASSESS ->
          new AssessView(
              new AssessViewModel(workspace, desk.usage(), exports.dialogs()), navigator);
      case PLAN -> plan();
      case SESSION -> session();
      case PROGRESS -> progress();
      case CASELOAD -> clients.caseload();
      case SETTINGS ->
          new SettingsView(
              desk.appearance(),
              openFolder,
              exports.dialogs(),
              new SettingsView.Group(
                  "Starting over", new ErasingPart(navigator, desk.usage().forClients())),
              new SettingsView.Group("Privacy", new PrivacyPart(privacy)),
              new SettingsView.Group("Backups", safety.section()),
              new SettingsView.Group(
                  "What was done",
                  new AuditView(new AuditViewModel(openFolder, exports.tasks(), exports.make()))));
    };
  }

  @Override
  public List<Node> notices() {
    return List.of(safety.notice());
  }

  @Override
  public List<Node> rescue() {
    return List.of(safety.rescue());
  }

  private Node careers() {
    return new CareersView(
        new CareersViewModel(
            workspace,
            openFolder,
            exports.tasks(),
            careers,
            navigator,
            desk.appearance().careersProperty()),
        new NearViewModel(workspace, openFolder, exports.tasks(), careers),
        new CompareViewModel(exports.tasks(), careers, () -> openFolder.folderProperty().get()),
        incoming.careers(),
        editing);
  }

  private Node progress() {
    MilestoneChanges changes =
        new MilestoneChanges(workspace, sessions, openFolder, exports.tasks());
    return new ProgressView(
        new ProgressViewModel(workspace, sessions, milestones),
        changes,
        new LatestFirst(changes, new AnswerChanges(workspace, navigator, desk.usage()), workspace),
        () -> navigator.go(Page.ASSESS));
  }

  private Node plan() {
    PlanViewModel model =
        new PlanViewModel(workspace, exports.tasks(), System::nanoTime, this::today);
    FileExport files = exports.make();
    EmploymentViewModel form = new EmploymentViewModel(model::describe);
    form.askBeforeLeaving(desk.leaving(), model::isOfNow, () -> navigator.go(Page.PLAN));
    PlanView view =
        new PlanView(
            model,
            navigator,
            desk.usage().forClients(),
            new EmploymentPart(form),
            new PlanExports(
                files,
                noted(files).problemProperty(),
                new CalendarExport(files, clock),
                employment(files)));
    view.askBeforeLeaving(desk.leaving(), () -> navigator.go(Page.PLAN));
    return view;
  }

  private static EmploymentPlanExport employment(FileExport files) {
    return new EmploymentPlanExport(files, (plan, out) -> EmploymentReports.writePdf(plan, out));
  }

  private Node report() {
    return new ReportView(
        new ReportViewModel(
            workspace,
            this::today,
            new PlanChoice(
                exports.tasks(), System::nanoTime, desk.appearance().planInSummaryProperty())),
        reports("report", exports.make()),
        navigator);
  }

  private Node session() {
    Counselling counselling = new Counselling(workspace);
    FileExport files = exports.make();
    return new SessionView(
        new SessionViewModel(
            workspace,
            sessions,
            milestones,
            counselling,
            desk.leaving(),
            () -> navigator.go(Page.SESSION)),
        new SummaryViewModel(
            workspace,
            sessions,
            openFolder,
            exports.tasks(),
            Roles::readKept,
            new SessionExports(
                reports("summary", files), new CalendarExport(files, clock), employment(files)),
            desk.appearance().planInSummaryProperty()),
        counselling,
        incoming.answers(),
        navigator,
        desk.usage().clientLooksOnProperty(),
        this::today);
  }

  /** Returns what saves and prints results of whoever is on screen. */
  private ReportExport reports(String what, FileExport files) {
    ExportAudit noted = noted(files);
    return new ReportExport(
        what,
        files,
        (format, input, out) -> Reports.write(format, input, out),
        noted.problemProperty());
  }

  /** Has the list of what was done tell of each file and each print. */
  private ExportAudit noted(FileExport files) {
    return new ExportAudit(
        openFolder,
        exports.tasks(),
        files,
        Action.REPORT_SAVED,
        Action.REPORT_PRINTED,
        () -> openFolder.usage().get().person().map(PersonKey::id));
  }

  private void writeGuide(ReportFormat format, RolePack pack, Ticks ticks, OutputStream out)
      throws IOException {
    if (format == ReportFormat.PDF) {
      GuideReports.writePdf(pack, ticks, today(), out);
    } else {
      GuideReports.writeHtml(pack, ticks, today(), out);
    }
  }

  private LocalDate today() {
    return today(clock);
  }

  /** Returns the day it is here. */
  static LocalDate today(InstantSource clock) {
    return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
  }
}
