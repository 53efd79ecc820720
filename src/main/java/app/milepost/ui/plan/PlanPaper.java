package app.milepost.ui.plan;

import app.milepost.assessment.Assessment;
import app.milepost.plan.Plan;
import app.milepost.plan.PlanDays;
import app.milepost.report.employment.EmploymentPlan;
import app.milepost.role.RolePack;
import app.milepost.ui.export.CalendarExport;
import app.milepost.ui.work.Workspace;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The plan on show as files and paper have it.
 *
 * @param workspace knows whose it is
 * @param content what the page shows
 * @param start the day on which the first week begins
 * @param today the day it is made on
 */
record PlanPaper(Workspace workspace, PlanContent content, LocalDate start, LocalDate today) {

  /** Returns the plan on show, if there is one. */
  Optional<Plan> plan() {
    return shown().map(PlanContent.Shown::plan);
  }

  private Optional<PlanContent.Shown> shown() {
    return content instanceof PlanContent.Shown now ? Optional.of(now) : Optional.empty();
  }

  /** Returns the id of the career. */
  String role() {
    return workspace.roleProperty().get().map(RolePack::id).orElse("");
  }

  /** Returns whose plan it is: known by a number, never by name. */
  CalendarExport.Whose whose() {
    return CalendarExport.Whose.of(workspace.draftProperty().get(), name());
  }

  private String name() {
    return workspace.assessmentProperty().get().map(Assessment::personName).orElse("");
  }

  /** Returns the plan as an individual employment plan, if there is one. */
  Optional<EmploymentPlan> employment() {
    return shown()
        .map(now ->
            EmploymentPlan.draft(
                now.pack(),
                name(),
                now.plan(),
                new PlanDays(start),
                workspace.planProperty().get(),
                today));
  }
}
