package app.milepost.cli;

import app.milepost.format.SafeFile;
import app.milepost.plan.Plan;
import app.milepost.plan.PlanChoices;
import app.milepost.plan.PlanDays;
import app.milepost.report.ReportFormat;
import app.milepost.report.calendar.CalendarFile;
import app.milepost.report.calendar.CalendarPlan;
import app.milepost.report.calendar.CalendarStep;
import app.milepost.report.employment.EmploymentPlan;
import app.milepost.report.employment.EmploymentReports;
import app.milepost.role.RolePack;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/** The options that say into which files a plan is written, and from when on it runs. */
final class PlanFiles {

  /** Twenty years of a plan later, a year still has four digits. */
  private static final int LAST_YEAR = 9900;

  private final InstantSource clock;

  @Option(
      names = "--calendar",
      paramLabel = "FILE",
      description = "Also write the steps as a calendar file (.ics).")
  private Optional<Path> calendar = Optional.empty();

  @Option(
      names = "--employment-plan",
      paramLabel = "FILE",
      description = "Also write an individual employment plan (.pdf), to fill in and sign.")
  private Optional<Path> employmentPlan = Optional.empty();

  @Option(
      names = "--start",
      converter = DateOption.Day.class,
      paramLabel = "YYYY-MM-DD",
      description = "The first day of week 1 in what is written. Usual: next Monday.")
  private Optional<LocalDate> start = Optional.empty();

  @Option(names = "--force", description = "Replace a file that is already there.")
  private boolean force;

  PlanFiles(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * Makes sure that what is asked for can be written, before any work is done in vain.
   *
   * @throws WrongUseException if a file's ending is another, it is a folder, its folder is not
   *     there, or the day is too late
   * @throws IOException if a file is already there and may not be replaced, or its folder may not
   *     be written
   */
  void check() throws IOException, WrongUseException {
    if (start.isPresent() && start.get().getYear() > LAST_YEAR) {
      throw new WrongUseException(
          "A plan can start in the year %d at the latest. Choose an earlier day after --start."
              .formatted(LAST_YEAR));
    }
    if (calendar.isPresent()) {
      OutFile.format(calendar.get(), EnumSet.of(ReportFormat.ICS), ".ics", force);
    }
    if (employmentPlan.isPresent()) {
      OutFile.format(employmentPlan.get(), EnumSet.of(ReportFormat.PDF), ".pdf", force);
    }
  }

  /**
   * Writes what is asked for.
   *
   * @param person the name that the answers have, may be empty
   * @param answers what the answers were read from, as the command names it
   * @param choices what the answers' file says about the plan
   * @param told hears of each file that is written
   * @throws WrongUseException if the plan has nothing to write
   */
  void write(
      RolePack pack,
      String person,
      String answers,
      Plan plan,
      PlanChoices choices,
      Consumer<String> told)
      throws IOException, WrongUseException {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    PlanDays days =
        start.or(choices::start).map(PlanDays::new).orElseGet(() -> PlanDays.afterward(today));
    if (employmentPlan.isPresent()) {
      EmploymentPlan written = EmploymentPlan.draft(pack, person, plan, days, choices, today);
      write(employmentPlan.get(), to -> EmploymentReports.writePdf(written, to), told);
    }
    if (calendar.isPresent()) {
      Path file = calendar.get();
      List<CalendarStep> steps = CalendarStep.of(plan, days);
      if (steps.isEmpty()) {
        throw new WrongUseException(
            "The plan has no steps, so there is nothing to put into “%s”. It was not written."
                .formatted(file));
      }
      CalendarPlan written = new CalendarPlan(key(answers), pack.id(), steps, clock.instant());
      write(file, to -> CalendarFile.write(written, to), told);
    }
  }

  /** Answers from the same place are taken for the same person's. */
  private static String key(String answers) throws IOException {
    return answers.equals(Inputs.STANDARD)
        ? Inputs.STANDARD
        : Path.of(answers).toRealPath().toString();
  }

  private void write(Path file, SafeFile.Content content, Consumer<String> told)
      throws IOException, WrongUseException {
    ReportFiles.write(file, force, content);
    told.accept("Wrote " + file);
  }
}
