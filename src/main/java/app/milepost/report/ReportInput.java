package app.milepost.report;

import app.milepost.assessment.Assessment;
import app.milepost.assessment.Ticks;
import app.milepost.format.AssessmentFile;
import app.milepost.people.Session;
import app.milepost.plan.PlanChoices;
import app.milepost.report.employment.EmploymentPlan;
import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import app.milepost.scoring.Readiness;
import app.milepost.scoring.Scorer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * All that a report is made of. The same input gives the same bytes.
 *
 * @param pack the role
 * @param assessment the answers
 * @param readiness what the answers score on the rung aimed at, with the same pack
 * @param date the day the report speaks of
 * @param answered the day the answers are of, where that is another
 * @param agreement what client and counsellor have put down for both of them
 * @param extent how much of it pages show
 * @param ticks what the person has ticked in checklists, if it is to be told
 * @param plan what is decided about the person's plan
 * @param employment the employment plan that follows in a PDF of everything, if one does
 */
public record ReportInput(
    RolePack pack,
    Assessment assessment,
    Readiness readiness,
    LocalDate date,
    Optional<LocalDate> answered,
    Agreement agreement,
    Extent extent,
    Ticks ticks,
    PlanChoices plan,
    Optional<EmploymentPlan> employment) {

  /** Makes one of everything. */
  public ReportInput(
      RolePack pack,
      Assessment assessment,
      Readiness readiness,
      LocalDate date,
      Agreement agreement) {
    this(
        pack,
        assessment,
        readiness,
        date,
        Optional.empty(),
        agreement,
        Extent.WHOLE,
        Ticks.NONE,
        PlanChoices.NONE,
        Optional.empty());
  }

  /** Makes one without anything that a counsellor has added. */
  public ReportInput(RolePack pack, Assessment assessment, Readiness readiness, LocalDate date) {
    this(pack, assessment, readiness, date, Agreement.NONE);
  }

  /**
   * Makes one of a session as it was, on the day it stands for.
   *
   * @param pack the role it was scored with
   * @param personName whose it was, may be empty
   * @param zone where days begin and end
   */
  public static ReportInput of(RolePack pack, Session session, String personName, ZoneId zone) {
    String rung = pack.rungOrDefault(session.head().rung());
    return new ReportInput(
            pack,
            session.assessment(personName),
            new Scorer(pack).score(rung, session.answers()),
            LocalDate.ofInstant(session.head().at(), zone),
            Agreement.of(session.counsel()))
        .planned(session.plan());
  }

  /** Returns the same of answers of that day; empty where it is the report's own. */
  public ReportInput answeredOn(Optional<LocalDate> day) {
    return new ReportInput(
        pack, assessment, readiness, date, day, agreement, extent, ticks, plan, employment);
  }

  /** Returns the same, with so much of it on pages. */
  public ReportInput to(Extent wanted) {
    return new ReportInput(
        pack, assessment, readiness, date, answered, agreement, wanted, ticks, plan, employment);
  }

  /** Returns the same, with what the person has ticked. */
  public ReportInput ticked(Ticks told) {
    return new ReportInput(
        pack, assessment, readiness, date, answered, agreement, extent, told, plan, employment);
  }

  /** Returns the same, with what is decided about the person's plan. */
  public ReportInput planned(PlanChoices decided) {
    return new ReportInput(
        pack, assessment, readiness, date, answered, agreement, extent, ticks, decided, employment);
  }

  /** Returns the same, in a PDF of everything followed by an employment plan. */
  public ReportInput with(EmploymentPlan following) {
    return new ReportInput(
        pack,
        assessment,
        readiness,
        date,
        answered,
        agreement,
        extent,
        ticks,
        plan,
        Optional.of(following));
  }

  /** Returns the answers and the plan as they travel with the report. */
  AssessmentFile file() {
    return AssessmentFile.of(pack, assessment, answered.orElse(date)).with(pack, plan);
  }

  /** Returns the rung the result is for. */
  Rung rung() {
    return pack.rung(readiness.rung())
        .orElseThrow(() -> new IllegalArgumentException("no rung " + readiness.rung()));
  }
}
