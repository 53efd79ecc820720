package app.milepost.cli;

import app.milepost.assessment.Assessment;
import app.milepost.format.UnreadableFileException;
import app.milepost.report.ReportFormat;
import app.milepost.report.ReportInput;
import app.milepost.role.RolePack;
import app.milepost.scoring.Readiness;
import app.milepost.scoring.Scorer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code milepost report}: answers in, a file to read, print or pass on out. */
@Command(name = "report", description = "Save the readiness summary as .pdf, .html, .csv or .json.")
final class ReportCommand implements Callable<Integer> {

  private final Roles roles;
  private final Inputs inputs;
  private final Console console;

  @Mixin private RoleOptions role = new RoleOptions();
  @Mixin private DateOption date;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "The file to write; its ending says what kind it is.")
  private Path out = Path.of("");

  @Option(names = "--force", description = "Replace a file that is already there.")
  private boolean force;

  @Parameters(paramLabel = "ANSWERS", description = "The assessment file; - for standard input.")
  private String answers = Inputs.STANDARD;

  ReportCommand(Roles roles, Inputs inputs, DateOption date, Console console) {
    this.roles = roles;
    this.inputs = inputs;
    this.date = date;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, UnreadableFileException, WrongUseException {
    ReportFormat format =
        ReportFormat.ofFileName(out.toString())
            .orElseThrow(() ->
                new WrongUseException(
                    "“%s” must end in .pdf, .html, .csv or .json.".formatted(out)));
    if (Files.isDirectory(out)) {
      throw new WrongUseException("“%s” is a folder. Name a file in it.".formatted(out));
    }
    if (!force) {
      ReportFiles.refuseExisting(List.of(out));
    }
    RolePack pack = role.pack(roles);
    Optional<String> rung = role.rung(pack);
    Assessment assessment = inputs.assessment(pack, answers);
    String aim = rung.or(assessment::rung).orElse(pack.defaultRung());
    Readiness readiness = new Scorer(pack).score(aim, assessment.answers());
    ReportFiles.write(
        out, force, format, new ReportInput(pack, assessment, readiness, date.date()));
    console.text().println("Wrote " + out);
    return ExitStatus.DONE;
  }
}
