package app.milepost.cli;

import app.milepost.cli.console.Console;
import app.milepost.cli.console.FullOutputException;
import app.milepost.store.files.DataFolder;
import java.nio.file.Path;
import java.util.Optional;

/** The whole command line, put together. */
public final class Cli {

  private final Console console;
  private final Optional<DataFolder> usualData;
  private final WindowStart window;

  /**
   * Puts the commands together.
   *
   * @param usualData the data folder where the arguments name none; empty where the system has no
   *     usual place
   * @param demoFolder where the sample's reports go when there is no display; empty for the
   *     installed app
   */
  public Cli(
      Console console,
      Window window,
      DisplayRule display,
      Optional<DataFolder> usualData,
      Optional<Path> demoFolder) {
    this.console = console;
    this.usualData = usualData;
    this.window = new WindowStart(display, window, console, demoFolder, this::demo);
  }

  /**
   * Runs one command.
   *
   * @return the exit status
   */
  public int run(String... arguments) {
    int status =
        WindowArguments.folder(usualData, arguments)
            .map(this::openWindow)
            .orElseGet(() -> commands().run(arguments));
    // A print writer keeps its failures to itself until asked.
    if (status == ExitStatus.DONE && console.text().checkError()) {
      console.err().println("milepost: " + FullOutputException.SENTENCE);
      return ExitStatus.REFUSED;
    }
    return status;
  }

  private int openWindow(DataFolder data) {
    try {
      return window.start(data);
    } catch (RuntimeException e) {
      return commands().failed(e);
    }
  }

  private Commands commands() {
    return new Commands(console, window, usualData);
  }

  private int demo(Path folder) {
    return run("demo", "--out", folder.toString(), "--force");
  }
}
