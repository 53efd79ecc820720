package app.milepost.ui.session;

import app.milepost.people.Session;
import app.milepost.plan.AgreedPlan;
import app.milepost.report.ReportInput;
import app.milepost.report.calendar.CalendarStep;
import app.milepost.report.employment.EmploymentPlan;
import app.milepost.role.RolePack;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A closed session with the career it was scored with, as files and paper have it.
 *
 * @param pack the career as it was then
 * @param name whose session it is, may be empty
 * @param zone where days begin and end
 */
record KeptSession(RolePack pack, Session session, String name, ZoneId zone) {

  /** Returns the summary, followed by the plan agreed on if that is wanted and there is one. */
  ReportInput summary(boolean withPlan) {
    ReportInput alone = ReportInput.of(pack, session, name, zone);
    return withPlan ? employment().map(alone::with).orElse(alone) : alone;
  }

  private Optional<EmploymentPlan> employment() {
    return EmploymentPlan.agreed(
        pack, name, session.plan(), LocalDate.ofInstant(session.head().at(), zone));
  }

  /** Returns the plan agreed on as an employment plan. Only for a session that agreed on one. */
  EmploymentPlan employmentPlan() {
    return employment().orElseThrow();
  }

  /** Returns the plan agreed on. Only for a session that agreed on one. */
  AgreedPlan agreed() {
    return session.plan().lastAgreed().orElseThrow();
  }

  /** Returns the steps agreed on for a calendar. */
  List<CalendarStep> calendar() {
    return CalendarStep.of(agreed(), step -> session.plan().how(pack, step));
  }
}
