package app.milepost.cli;

import app.milepost.cli.console.Console;
import app.milepost.format.PackWriter;
import app.milepost.format.UnreadableFileException;
import app.milepost.format.matrix.MatrixFiles;
import app.milepost.format.table.TableException;
import app.milepost.report.ReportFormat;
import app.milepost.report.table.CareerMatrix;
import app.milepost.report.table.XlsxTable;
import app.milepost.role.RolePack;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code milepost roles convert}: a role pack as a spreadsheet, and a spreadsheet as a pack. */
@Command(
    name = "convert",
    description = {
      "Save a role as a spreadsheet (.xlsx), one row a requirement, or as a role pack (.json); and"
          + " make a pack of such a spreadsheet.",
      "",
      "A list of your own will do, as .xlsx or .csv: a column “Skill” and a column “Level” (0 to"
          + " 4), and, if you like, “Section”, “Importance” (1 to 5) and “Must-have” (yes). Texts"
          + " come from the competency library where a skill is called as it is there.",
      "Guide, facts and activities have no place in a spreadsheet: they are kept from the role of"
          + " the same id, where there is one, without the activities that only helped with what is"
          + " gone."
    })
final class RolesConvertCommand implements Callable<Integer> {

  private final KnownRoles roles;
  private final Console console;

  @Mixin private OutFile out = new OutFile();

  @Parameters(
      paramLabel = "ROLE",
      description = "A role's id, a pack file (*.json), or a spreadsheet (*.xlsx, *.csv).")
  private String role = "";

  RolesConvertCommand(KnownRoles roles, Console console) {
    this.roles = roles;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, UnreadableFileException, WrongUseException {
    ReportFormat format =
        out.format(EnumSet.of(ReportFormat.XLSX, ReportFormat.JSON), ".xlsx or .json");
    try {
      RolePack pack = pack();
      out.write(
          format == ReportFormat.XLSX
              ? to -> XlsxTable.write(new CareerMatrix(pack).tables(), to)
              : to -> to.write(new PackWriter().toBytes(pack)));
      console.saved("Wrote " + out.path());
      return ExitStatus.DONE;
    } catch (TableException e) {
      console.err().println("milepost: " + e.getMessage());
      return ExitStatus.REFUSED;
    }
  }

  private RolePack pack() throws TableException, UnreadableFileException, WrongUseException {
    Optional<RolePack> sheet = MatrixFiles.read(Path.of(role), roles.library()::withId);
    return sheet.isPresent() ? sheet.get() : roles.pack(role);
  }
}
