package app.milepost.cli;

import app.milepost.assessment.Assessment;
import app.milepost.cli.console.Console;
import app.milepost.format.DatedAssessment;
import app.milepost.format.UnreadableFileException;
import app.milepost.report.Extent;
import app.milepost.report.ReportFormat;
import app.milepost.report.ReportInput;
import app.milepost.report.Reports;
import app.milepost.role.RolePack;
import app.milepost.scoring.Readiness;
import app.milepost.scoring.Scorer;
import java.io.IOException;
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
    out.write(to -> Reports.write(format, input, to));
    console.saved("Wrote " + out.path());
    return ExitStatus.DONE;
  }
}
