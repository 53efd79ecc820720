package app.milepost.cli;

import app.milepost.format.PackReader;
import app.milepost.format.UnreadableFileException;
import app.milepost.role.RolePack;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code milepost roles check}: everything that is wrong in a pack. */
@Command(
    name = "check",
    description = "Check a role pack. Prints every problem as \"path: sentence\".")
final class RolesCheckCommand implements Callable<Integer> {

  private final PackReader reader;
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "The role pack; - for standard input.")
  private String file = Inputs.STANDARD;

  RolesCheckCommand(PackReader reader, Console console) {
    this.reader = reader;
    this.console = console;
  }

  @Override
  public Integer call() {
    try {
      RolePack pack =
          file.equals(Inputs.STANDARD)
              ? reader.read(Inputs.STANDARD_NAME, console.in())
              : reader.read(Path.of(file));
      console
          .text()
          .printf(
              "%s: “%s” is a sound role pack with %d requirements and %d rungs.%n",
              file, pack.title(), pack.requirements().size(), pack.rungs().size());
      return ExitStatus.DONE;
    } catch (UnreadableFileException e) {
      e.problems().stream().map(UnreadableFileException::line).forEach(console.text()::println);
      return ExitStatus.REFUSED;
    }
  }
}
