package app.milepost.cli;

import app.milepost.format.PackLibrary;
import app.milepost.format.PackReader;
import app.milepost.store.DataFolder;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** The whole command line, put together. */
public final class Cli {

  private final Console console;
  private final CommandLine commands;

  /**
   * Puts the commands together.
   *
   * @param usualData the data folder where the arguments name none
   * @param demoFolder where the sample's reports go when there is no display; empty for the
   *     installed app
   */
  public Cli(
      Console console,
      Window window,
      DisplayRule display,
      DataFolder usualData,
      Optional<Path> demoFolder) {
    this.console = console;
    WindowStart start = new WindowStart(display, window, console, demoFolder, this::demo);
    MilepostCommand root = new MilepostCommand(start, usualData);
    PackReader reader = new PackReader();
    Roles roles = new Roles(() -> new PackLibrary(reader, Optional.of(root.data().packs())));
    Inputs inputs = new Inputs(console);
    InstantSource clock = InstantSource.system();
    Failures failures = new Failures(console.err());
    CommandLine rolesCommand =
        new CommandLine(new RolesCommand(roles, console))
            .addSubcommand(new RolesShowCommand(roles, console))
            .addSubcommand(new RolesCheckCommand(reader, console));
    commands =
        new CommandLine(root)
            .addSubcommand(new ScoreCommand(roles, inputs, console))
            .addSubcommand(new ReportCommand(roles, inputs, new DateOption(clock), console))
            .addSubcommand(new DemoCommand(new DateOption(clock), console))
            .addSubcommand(rolesCommand)
            .setOut(console.text())
            .setErr(console.err())
            .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
            .setExecutionExceptionHandler(failures)
            .setParameterExceptionHandler(failures);
  }

  /**
   * Runs one command.
   *
   * @return the exit status
   */
  public int run(String... arguments) {
    int status = commands.execute(arguments);
    // A print writer keeps its failures to itself until asked.
    if (status == ExitStatus.DONE && console.text().checkError()) {
      console.err().println("milepost: Standard output could not be written to.");
      return ExitStatus.REFUSED;
    }
    return status;
  }

  private int demo(Path folder) {
    return run("demo", "--out", folder.toString(), "--force");
  }
}
