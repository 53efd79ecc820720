package app.milepost.ui.export;

import app.milepost.people.PersonKey;
import app.milepost.plan.Plan;
import app.milepost.plan.PlanDays;
import app.milepost.report.ReportFormat;
import app.milepost.report.calendar.CalendarFile;
import app.milepost.report.calendar.CalendarPlan;
import app.milepost.report.calendar.CalendarStep;
import app.milepost.store.Draft;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Saves the steps of a plan to a calendar file. */
public final class CalendarExport {

  /** What is said where there is nothing to save. */
  static final String NO_STEPS =
      "This plan has no steps, so there is nothing to put into a calendar. Allow more hours or"
          + " money, or answer more questions.";

  private final FileExport files;
  private final InstantSource clock;

  /**
   * Prepares saving.
   *
   * @param files where files are asked for
   * @param clock tells a later file from an earlier one
   */
  public CalendarExport(FileExport files, InstantSource clock) {
    this.files = files;
    this.clock = clock;
  }

  /** Returns how far saving has come, and what opens a file that was saved. */
  public FileExport files() {
    return files;
  }

  /**
   * Asks for a file and writes a plan to it.
   *
   * @param whose whom it is for
   * @param role the id of the role pack
   * @param start the first day of the first week
   */
  public void save(Whose whose, String role, Plan plan, LocalDate start) {
    save(whose, role, CalendarStep.of(plan, new PlanDays(start)), start);
  }

  /** The same for steps whose days are known. */
  public void save(Whose whose, String role, List<CalendarStep> steps, LocalDate start) {
    if (steps.isEmpty()) {
      files.refuse(NO_STEPS);
      return;
    }
    files.save(
        "plan",
        ReportFileName.of("plan", whose.name(), start, ReportFormat.ICS),
        ReportFormat.ICS,
        out ->
            CalendarFile.write(new CalendarPlan(whose.key(), role, steps, clock.instant()), out));
  }

  /**
   * Whom a plan is for.
   *
   * @param key tells this person from everybody else, the same at each export; never their name
   * @param name as typed, for the name of the file; may be empty
   */
  public record Whose(String key, String name) {

    /** Returns whose a session is: known by a number, never by name. */
    public static Whose of(Optional<Draft> session, String name) {
      return new Whose(
          session
              .map(draft -> PersonKey.of(draft.person()))
              .map(key -> key.id() + " " + key.since())
              .orElse(""),
          name);
    }
  }
}
