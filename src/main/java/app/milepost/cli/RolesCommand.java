package app.milepost.cli;

import app.milepost.cli.console.Console;
import app.milepost.format.PackLibrary.Entry;
import app.milepost.format.UnreadableFileException;
import app.milepost.role.RolePack;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code milepost roles}: the roles there are. */
@Command(
    name = "roles",
    description = "List the roles: those that come with Milepost and those in your packs folder.")
final class RolesCommand implements Callable<Integer> {

  private final KnownRoles roles;
  private final Console console;

  RolesCommand(KnownRoles roles, Console console) {
    this.roles = roles;
    this.console = console;
  }

  @Override
  public Integer call() {
    int status = ExitStatus.DONE;
    for (Entry entry : roles.library().entries()) {
      switch (entry) {
        case Entry.Usable usable -> print(usable.pack(), usable.file());
        case Entry.Unusable unusable -> {
          console
              .err()
              .println(
                  new UnreadableFileException(unusable.file().toString(), unusable.problems())
                      .getMessage());
          status = ExitStatus.REFUSED;
        }
      }
    }
    return status;
  }

  private void print(RolePack pack, Optional<Path> file) {
    console
        .text()
        .printf(
            "%s  %s  %s  %s%n",
            pack.id(), pack.version(), pack.title(), file.map(Path::toString).orElse("(bundled)"));
  }
}
