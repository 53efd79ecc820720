package app.milepost.cli;

import app.milepost.cli.console.Console;
import app.milepost.format.PackLibrary;
import app.milepost.format.PackLibrary.Entry;
import app.milepost.format.UnreadableFileException;
import app.milepost.role.RolePack;
import app.milepost.words.Numbers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code milepost roles}: the roles there are. */
@Command(
    name = "roles",
    description = {
      "List the roles: those that come with Milepost and those in your packs folder. Imported ones"
          + " are only counted."
    })
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
    PackLibrary library = roles.library();
    for (Entry entry : library.entries()) {
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
    return tellOfImported(library) ? status : ExitStatus.REFUSED;
  }

  /** Returns whether it could be found out how many there are. */
  private boolean tellOfImported(PackLibrary library) {
    try {
      int count = library.imported().count();
      if (count > 0) {
        console
            .text()
            .printf(
                "%s imported. “milepost roles find WORDS” finds %s.%n",
                count == 1 ? "One career is" : Numbers.digits(count) + " careers are",
                count == 1 ? "it" : "them");
      }
      return true;
    } catch (IOException e) {
      console.err().println(e.getMessage());
      return false;
    }
  }

  private void print(RolePack pack, Optional<Path> file) {
    console
        .text()
        .printf(
            "%s  %s  %s  %s%n",
            pack.id(), pack.version(), pack.title(), file.map(Path::toString).orElse("(bundled)"));
  }
}
