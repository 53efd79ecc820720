package app.milepost.cli;

import app.milepost.cli.console.Console;
import app.milepost.store.files.DataFolder;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Opens the window or, where there is no display, says what can be done instead. */
final class WindowStart {

  private final DisplayRule display;
  private final Window window;
  private final Console console;
  private final Optional<Path> demoFolder;
  private final ToIntFunction<Path> demo;

  /**
   * Prepares a start.
   *
   * @param demoFolder where to write the sample's reports if there is no display; empty for the
   *     installed app, which writes nothing unasked
   * @param demo writes them and returns the exit status
   */
  WindowStart(
      DisplayRule display,
      Window window,
      Console console,
      Optional<Path> demoFolder,
      ToIntFunction<Path> demo) {
    this.display = display;
    this.window = window;
    this.console = console;
    this.demoFolder = demoFolder;
    this.demo = demo;
  }

  /**
   * Opens the window and waits until it is closed.
   *
   * @param data the data folder
   * @return the exit status
   */
  int start(DataFolder data) {
    if (!display.hasDisplay()) {
      return withoutDisplay();
    }
    try {
      window.open(data);
      return ExitStatus.DONE;
    } catch (RuntimeException e) {
      if (!saysNoDisplay(e)) {
        throw e;
      }
      return withoutDisplay();
    }
  }

  /** JavaFX says so by an unsupported operation, sometimes wrapped in another exception. */
  private static boolean saysNoDisplay(Throwable e) {
    return e instanceof UnsupportedOperationException
        || (e.getCause() != null && saysNoDisplay(e.getCause()));
  }

  private int withoutDisplay() {
    if (demoFolder.isPresent()) {
      console
          .err()
          .println("There is no display to open a window on, so Milepost runs its sample here.");
      return demo.applyAsInt(demoFolder.get());
    }
    console
        .err()
        .println(
            "milepost: There is no display to open a window on. On the command line, try"
                + " \"milepost demo --out DIR\" or \"milepost --help\".");
    return ExitStatus.WRONG_USE;
  }
}
