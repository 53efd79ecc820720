package app.milepost;

import app.milepost.cli.Cli;
import app.milepost.cli.Console;
import app.milepost.cli.DisplayRule;
import app.milepost.store.DataFolder;
import java.nio.file.Path;
import java.util.Optional;

/** Starts Milepost: the window without a command, else the command line. */
public final class Milepost {

  private Milepost() {}

  /**
   * Runs Milepost to its end.
   *
   * @param arguments see {@code milepost --help}
   */
  public static void main(String[] arguments) {
    DataFolder usualData =
        DataFolder.resolve(
            Optional.empty(),
            System.getenv(),
            System.getProperty("os.name", ""),
            Path.of(System.getProperty("user.home", "")));
    Cli cli =
        new Cli(
            Console.ofProcess(),
            data -> {
              throw new UnsupportedOperationException("the window is not part of this build");
            },
            DisplayRule.ofProcess(),
            usualData,
            Optional.ofNullable(System.getProperty("milepost.demo")).map(Path::of));
    System.exit(cli.run(arguments));
  }
}
