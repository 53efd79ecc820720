package app.milepost.cli;

import app.milepost.assessment.Ticks;
import app.milepost.cli.console.Console;
import app.milepost.format.UnreadableFileException;
import app.milepost.report.ReportFormat;
import app.milepost.report.guide.GuideReports;
import app.milepost.role.RolePack;
import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code milepost roles print}: a role's whole guide as a file to read or print. */
@Command(name = "print", description = "Save a role's whole guide as .pdf or .html.")
final class RolesPrintCommand implements Callable<Integer> {

  private final KnownRoles roles;
  private final Console console;

  @Mixin private OutFile out = new OutFile();
  @Mixin private DateOption date;

  @Parameters(paramLabel = "ID", description = "The role's id, or a pack file (*.json).")
  private String role = "";

  RolesPrintCommand(KnownRoles roles, DateOption date, Console console) {
    this.roles = roles;
    this.date = date;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, UnreadableFileException, WrongUseException {
    ReportFormat format =
        out.format(EnumSet.of(ReportFormat.PDF, ReportFormat.HTML), ".pdf or .html");
    RolePack pack = roles.pack(role);
    LocalDate day = date.date();
    out.write(
        format == ReportFormat.PDF
            ? to -> GuideReports.writePdf(pack, Ticks.NONE, day, to)
            : to -> GuideReports.writeHtml(pack, Ticks.NONE, day, to));
    console.saved("Wrote " + out.path());
    return ExitStatus.DONE;
  }
}
