package app.milepost.cli;

import app.milepost.assessment.Assessment;
import app.milepost.cli.console.Console;
import app.milepost.format.DatedAssessment;
import app.milepost.format.UnreadableFileException;
import app.milepost.report.Extent;
import app.milepost.report.PlanToPrint;
import app.milepost.report.ReportFormat;
import app.milepost.report.ReportInput;
import app.milepost.report.Reports;
import app.milepost.report.employment.EmploymentPlan;
import app.milepost.role.RolePack;
import app.milepost.scoring.Readiness;
import app.milepost.scoring.Scorer;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code milepost report}: answers in, a file to read, print or pass on out. */
@Command(
    name = "report",
    description = "Save the readiness summary as .pdf, .html, .xlsx, .csv or .json.")
final class ReportCommand implements Callable<Integer> {

  private static final Duration FOR_A_PLAN = Duration.ofSeconds(2);

  private final KnownRoles roles;
  private final Inputs inputs;
  private final Console console;

  @Mixin private RoleOptions role = new RoleOptions();
  @Mixin private DateOption date;

  @Mixin private OutFile out = new OutFile();

  @Option(
      names = "--one-page",
      description = "With .pdf and .html: one page, for whoever reads in a hurry.")
  private boolean onePage;

  @Option(
      names = "--employment-plan",
      description =
          "With .pdf: after the summary, the individual employment plan, to fill in and sign: the"
              + " one agreed on, else the best there is.")
  private boolean employmentPlan;

  @Parameters(paramLabel = "ANSWERS", description = "The assessment file; - for standard input.")
  private String answers = Inputs.STANDARD;

  ReportCommand(KnownRoles roles, Inputs inputs, DateOption date, Console console) {
    this.roles = roles;
    this.inputs = inputs;
    this.date = date;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, UnreadableFileException, WrongUseException {
    ReportFormat format =
        out.format(EnumSet.copyOf(Reports.FORMATS), ".pdf, .html, .xlsx, .csv or .json");
    if (onePage && !EnumSet.of(ReportFormat.PDF, ReportFormat.HTML).contains(format)) {
      throw new WrongUseException(
          "--one-page is for .pdf and .html: a file of figures has no pages. Leave it out.");
    }
    if (employmentPlan && (onePage || format != ReportFormat.PDF)) {
      throw new WrongUseException(
          onePage
              ? "--employment-plan takes pages of its own, so it can't go with --one-page. Leave"
                  + " one of them out."
              : "--employment-plan is for .pdf: it is a form for paper. Leave it out.");
    }
    RolePack pack = role.pack(roles);
    Optional<String> rung = role.rung(pack);
    DatedAssessment read = inputs.assessment(pack, answers);
    Assessment assessment = read.assessment();
    String aim = rung.or(assessment::rung).orElse(pack.defaultRung());
    Readiness readiness = new Scorer(pack).score(aim, assessment.answers());
    ReportInput input =
        new ReportInput(
                pack, assessment, readiness, date.named().or(read::date).orElseGet(date::date))
            .answeredOn(read.date())
            .planned(read.plan())
            .to(onePage ? Extent.ONE_PAGE : Extent.WHOLE);
    ReportInput whole = employmentPlan ? input.with(plan(input)) : input;
    out.write(to -> Reports.write(format, whole, to));
    console.saved("Wrote " + out.path());
    return ExitStatus.DONE;
  }

  private static EmploymentPlan plan(ReportInput input) throws WrongUseException {
    long end = System.nanoTime() + FOR_A_PLAN.toNanos();
    return PlanToPrint.of(input, () -> System.nanoTime() - end > 0)
        .orElseThrow(() ->
            new WrongUseException(
                "There is no plan with a step in it, so there is no employment plan to add."
                    + " Leave --employment-plan out; “milepost plan” tells why."));
  }
}
