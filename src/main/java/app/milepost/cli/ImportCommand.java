package app.milepost.cli;

import app.milepost.cli.console.Console;
import app.milepost.format.AssessmentImport;
import app.milepost.format.PackLibrary;
import app.milepost.format.UnreadableFileException;
import app.milepost.role.RolePack;
import app.milepost.store.StoreException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code milepost import}: other people's answers into the data folder. */
@Command(
    name = "import",
    description = {
      "Take in answers: assessment files, and PDFs that Milepost saved.",
      "Each file becomes a person with one closed session. A file whose answers are already there,"
          + " under the same name, adds nothing."
    },
    footer = {
      "",
      "A file that cannot be used is named on standard error, the others are taken in, and the exit"
          + " status is 1."
    })
final class ImportCommand implements Callable<Integer> {

  private final FolderSource data;
  private final KnownRoles roles;
  private final InstantSource clock;
  private final Console console;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Files *.milepost.json or *.pdf; their content decides. - for standard input.")
  private List<String> files = new ArrayList<>();

  ImportCommand(FolderSource data, KnownRoles roles, InstantSource clock, Console console) {
    this.data = data;
    this.roles = roles;
    this.clock = clock;
    this.console = console;
  }

  @Override
  public Integer call() throws StoreException, WrongUseException {
    PackLibrary library = roles.library();
    Map<String, Optional<RolePack>> known = new HashMap<>();
    AssessmentImport reader =
        new AssessmentImport(id -> known.computeIfAbsent(id, library::withId));
    ImportTally tally = new ImportTally();
    try (Intake intake = new Intake(data.get(), library, clock, this::warn)) {
      for (String file : files) {
        take(file, reader, intake, tally);
      }
    }
    console.saved(tally.sentence());
    return tally.refused() == 0 ? ExitStatus.DONE : ExitStatus.REFUSED;
  }

  private void warn(String sentence) {
    console.err().println("milepost: " + sentence);
  }

  private static AssessmentImport.Imported read(
      String file, AssessmentImport reader, InputStream standard) throws UnreadableFileException {
    return file.equals(Inputs.STANDARD)
        ? reader.read(Inputs.STANDARD_NAME, standard)
        : reader.read(Path.of(file));
  }

  private void take(String file, AssessmentImport reader, Intake intake, ImportTally tally)
      throws StoreException {
    PrintWriter text = console.text();
    String name = Inputs.called(file);
    try {
      AssessmentImport.Imported imported = read(file, reader, console.in());
      if (intake.take(imported)) {
        tally.added();
        text.printf("%s: added %s.%n", name, ImportTally.answers(imported.file()));
      } else {
        tally.alreadyThere();
        text.printf("%s: already there, nothing added.%n", name);
      }
      imported.notices().forEach(notice -> warn(name + ": " + notice));
      LaterDay.notices(imported.pack(), imported.file().date(), imported.file().plan(), clock)
          .forEach(notice -> warn(name + ": " + notice));
    } catch (UnreadableFileException e) {
      tally.refuse();
      e.getMessage().lines().forEach(this::warn);
    } catch (InvalidPathException e) {
      tally.refuse();
      warn("“%s” cannot be the name of a file.".formatted(e.getInput()));
    }
  }
}
