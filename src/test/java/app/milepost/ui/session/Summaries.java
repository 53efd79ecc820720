package app.milepost.ui.session;

import app.milepost.people.PersonKey;
import app.milepost.report.Reports;
import app.milepost.report.employment.EmploymentReports;
import app.milepost.store.AuditTrail.Action;
import app.milepost.testkit.OpenDesk;
import app.milepost.testkit.PaperPrinter;
import app.milepost.ui.export.CalendarExport;
import app.milepost.ui.export.EmploymentPlanExport;
import app.milepost.ui.export.ExportAudit;
import app.milepost.ui.export.FileExport;
import app.milepost.ui.export.ReportExport;
import app.milepost.ui.folder.PackReading;
import java.time.InstantSource;
import javafx.beans.property.BooleanProperty;

/** Makes the model that saves and prints what closed sessions held, on a real desk. */
final class Summaries {

  private Summaries() {}

  /**
   * Makes one.
   *
   * @param packs reads the packs that sessions were scored with
   * @param clock tells when a calendar file is written
   * @param withPlan whether the plan agreed on follows a summary
   */
  static SummaryViewModel of(
      OpenDesk desk,
      PaperPrinter printer,
      PackReading packs,
      InstantSource clock,
      BooleanProperty withPlan) {
    FileExport files = new FileExport(desk.dialogs(), desk.tasks(), path -> {}, printer);
    ExportAudit noted =
        new ExportAudit(
            desk.openFolder(),
            desk.tasks(),
            files,
            Action.REPORT_SAVED,
            Action.REPORT_PRINTED,
            () -> desk.usage().get().person().map(PersonKey::id));
    return new SummaryViewModel(
        desk.workspace(),
        desk.sessions(),
        desk.openFolder(),
        desk.tasks(),
        packs,
        new SessionExports(
            new ReportExport(
                "summary",
                files,
                (format, input, out) -> Reports.write(format, input, out),
                noted.problemProperty()),
            new CalendarExport(files, clock),
            new EmploymentPlanExport(files, (plan, out) -> EmploymentReports.writePdf(plan, out))),
        withPlan);
  }
}
