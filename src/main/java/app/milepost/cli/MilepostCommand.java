package app.milepost.cli;

import app.milepost.store.files.DataFolder;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

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
  private final Optional<DataFolder> usualData;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      converter = FolderName.class,
      description = "The folder that holds your answers and, in packs, your own role packs.")
  private Optional<Path> data = Optional.empty();

  /** Reads a folder's name, which an empty text is not: it would mean the folder one stands in. */
  static final class FolderName implements ITypeConverter<Path> {
    @Override
    public Path convert(String text) {
      if (text.isBlank()) {
        throw new TypeConversionException("The name of the folder is empty.");
      }
      return Path.of(text);
    }
  }

  /**
   * Makes the command.
   *
   * @param window opens the window
   * @param usualData the data folder where the arguments name none, if the system has one
   */
  MilepostCommand(WindowStart window, Optional<DataFolder> usualData) {
    this.window = window;
    this.usualData = usualData;
  }

  /** Returns the data folder meant, once the arguments have been read. */
  DataFolder data() throws WrongUseException {
    return known()
        .orElseThrow(() ->
            new WrongUseException(
                "You have no home folder here to keep data in. Name a folder with --data DIR or in"
                    + " %s.".formatted(DataFolder.VARIABLE)));
  }

  /** Returns the data folder meant, once the arguments have been read, if there is one. */
  Optional<DataFolder> known() {
    return named().or(() -> usualData);
  }

  /** Returns the data folder that the arguments name, if they do. */
  Optional<DataFolder> named() {
    return data.map(DataFolder::new);
  }

  @Override
  public Integer call() throws WrongUseException {
    return window.start(data());
  }
}
