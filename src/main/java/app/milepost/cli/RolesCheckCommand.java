package app.milepost.cli;

import app.milepost.cli.console.Console;
import app.milepost.format.CheckJson;
import app.milepost.format.PackInspection;
import app.milepost.format.PackReader;
import app.milepost.role.check.LintReport;
import app.milepost.role.check.PackLint;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code milepost roles check}: everything that is wrong in packs, and what could be better. */
@Command(
    name = "check",
    description = {
      "Check role packs. Prints every problem as \"path: sentence\".",
      "Errors keep a pack from being used. Warnings are for its author to judge."
    },
    footer = {
      "",
      "Exit status: 0 no errors, 1 errors, or warnings with --strict.",
      "--json prints one object a line for each file: {\"file\", \"sound\", \"errors\":"
          + " [{\"path\", \"message\"}], \"warnings\": [...], \"readingGrade\"}. readingGrade is"
          + " the Flesch-Kincaid grade of the texts, null where they could not be measured."
    })
final class RolesCheckCommand implements Callable<Integer> {

  private final KnownRoles roles;
  private final PackReader reader;
  private final InstantSource clock;
  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      defaultValue = Inputs.STANDARD,
      description = "The role packs, or ids of known roles; - for standard input.")
  private List<String> files = new ArrayList<>();

  @Option(names = "--json", description = "Print for programs.")
  private boolean json;

  @Option(names = "--strict", description = "Take warnings for errors in the exit status.")
  private boolean strict;

  RolesCheckCommand(KnownRoles roles, PackReader reader, InstantSource clock, Console console) {
    this.roles = roles;
    this.reader = reader;
    this.clock = clock;
    this.console = console;
  }

  @Override
  public Integer call() {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    CheckText text = new CheckText(console.text());
    int status = ExitStatus.DONE;
    for (String file : files) {
      PackInspection inspection = inspect(file);
      Optional<LintReport> lint = inspection.pack().map(pack -> PackLint.check(pack, today));
      if (json) {
        CheckJson.writeLine(file, inspection, lint, console.out());
      } else {
        text.print(Inputs.called(file), inspection, lint);
      }
      boolean warned = lint.isPresent() && !lint.get().warnings().isEmpty();
      if (!inspection.isSound() || (strict && warned)) {
        status = ExitStatus.REFUSED;
      }
    }
    return status;
  }

  private PackInspection inspect(String file) {
    return file.equals(Inputs.STANDARD)
        ? reader.inspect(Inputs.STANDARD_NAME, console.in())
        : roles.library().inspect(file);
  }
}
