package app.milepost.ui.plan;

import app.milepost.ui.export.CalendarExport;
import app.milepost.ui.export.EmploymentPlanExport;
import app.milepost.ui.export.FileExport;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;

/**
 * What saves and prints a plan, one at a time.
 *
 * @param files how far that has come
 * @param unnoted why the list of what was done lacks a line about it, if it does
 * @param calendar saves it for a calendar
 * @param employment saves and prints it as an employment plan
 */
public record PlanExports(
    FileExport files,
    ReadOnlyObjectProperty<Optional<String>> unnoted,
    CalendarExport calendar,
    EmploymentPlanExport employment) {}
