package app.milepost.cli;

import app.milepost.catalog.CareerCatalog;
import app.milepost.cli.career.RolesFindCommand;
import app.milepost.cli.career.RolesImportCommand;
import app.milepost.cli.console.Console;
import app.milepost.format.PackLibrary;
import app.milepost.format.PackReader;
import app.milepost.log.FaultLog;
import app.milepost.store.catalog.SqliteCatalog;
import app.milepost.store.files.DataFolder;
import java.time.InstantSource;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** Every command, put together. Loads the library that reads arguments. */
final class Commands {

  private final CommandLine commands;
  private final CommandFailures failures;

  Commands(Console console, WindowStart window, Optional<DataFolder> usualData) {
    MilepostCommand root = new MilepostCommand(window, usualData);
    PackReader reader = new PackReader();
    KnownRoles roles =
        new KnownRoles(() ->
            new PackLibrary(
                reader,
                root.known().<CareerCatalog>map(SqliteCatalog::new).orElse(CareerCatalog.NONE),
                root.known().map(DataFolder::packs)));
    InstantSource clock = InstantSource.system();
    Inputs inputs = new Inputs(console, clock);
    failures =
        new CommandFailures(console.err(), new FaultLog(() -> root.known().map(DataFolder::path)));
    CommandLine rolesCommand =
        new CommandLine(new RolesCommand(roles, console))
            .addSubcommand(new RolesFindCommand(roles::library, console))
            .addSubcommand(
                new RolesImportCommand(() -> new SqliteCatalog(root.data()), clock, console))
            .addSubcommand(new RolesShowCommand(roles, console))
            .addSubcommand(new RolesPrintCommand(roles, new DateOption(clock), console))
            .addSubcommand(new RolesConvertCommand(roles, console))
            .addSubcommand(new RolesCheckCommand(roles, reader, clock, console));
    commands =
        new CommandLine(root)
            .addSubcommand(new ScoreCommand(roles, inputs, console))
            .addSubcommand(new PlanCommand(roles, inputs, new PlanFiles(clock), console))
            .addSubcommand(new ReportCommand(roles, inputs, new DateOption(clock), console))
            .addSubcommand(new ImportCommand(root::data, roles, clock, console))
            .addSubcommand(
                new DemoCommand(
                    root::named,
                    new DateOption(clock),
                    new DemoPeople(new PackLibrary(reader, Optional.empty()), clock, console),
                    console))
            .addSubcommand(rolesCommand)
            .setOut(console.text())
            .setErr(console.err())
            .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
            .setExecutionExceptionHandler(failures)
            .setParameterExceptionHandler(failures);
    WholeNumbers.readIn(commands);
  }

  /** Runs one and returns the exit status. */
  int run(String... arguments) {
    try {
      return commands.execute(arguments);
    } catch (OutOfMemoryError e) {
      return failures.tellOfMemory();
    }
  }

  /** Says what went wrong where no command was needed, and returns the exit status. */
  int failed(Exception e) {
    return failures.tell(e, commands);
  }
}
