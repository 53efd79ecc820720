package app.milepost.ui.session;

import app.milepost.ui.export.CalendarExport;
import app.milepost.ui.export.EmploymentPlanExport;
import app.milepost.ui.export.ReportExport;

/**
 * What saves and prints what a closed session holds, one at a time.
 *
 * @param summaries its summary
 * @param calendar the steps agreed on, for a calendar
 * @param employment the plan agreed on, as an employment plan
 */
public record SessionExports(
    ReportExport summaries, CalendarExport calendar, EmploymentPlanExport employment) {}
