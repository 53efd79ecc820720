package app.milepost.cli;

import app.milepost.store.DataFolder;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code milepost} itself. Without a subcommand it opens the window. */
@Command(
    name = "milepost",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = VersionFile.class,
    description =
        "Shows how far you are from the job you want. Without a command, opens the window.",
    synopsisSubcommandLabel = "[COMMAND]",
    footer = {
      "",
      "Exit status: 0 all done, 1 some input was refused, 2 wrong use.",
      "MILEPOST_DATA names the data folder where --data does not."
    })
final class MilepostCommand implements Callable<Integer> {

  private final WindowStart window;
  private final DataFolder usualData;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "The folder that holds your answers and, in packs, your own role packs.")
  private Optional<Path> data = Optional.empty();

  /**
   * Makes the command.
   *
   * @param window opens the window
   * @param usualData the data folder where the arguments name none
   */
  MilepostCommand(WindowStart window, DataFolder usualData) {
    this.window = window;
    this.usualData = usualData;
  }

  /** Returns the data folder meant, once the arguments have been read. */
  DataFolder data() {
    return named().orElse(usualData);
  }

  /** Returns the data folder that the arguments name, if they do. */
  Optional<DataFolder> named() {
    return data.map(DataFolder::new);
  }

  @Override
  public Integer call() {
    return window.start(data());
  }
}
