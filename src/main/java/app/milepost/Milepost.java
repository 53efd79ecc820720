package app.milepost;

import app.milepost.cli.Cli;
import app.milepost.cli.DisplayRule;
import app.milepost.cli.console.Console;
import app.milepost.report.pdf.Printing;
import app.milepost.report.pdf.SystemPrinting;
import app.milepost.store.files.DataFolder;
import app.milepost.ui.window.FxDialogs;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
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
    String system = System.getProperty("os.name", "");
    Console console = Console.ofProcess();
    try {
      System.exit(cli(system, console).run(arguments));
    } catch (InvalidPathException e) {
      console
          .err()
          .printf(
              "milepost: The name of your folder, “%s”, has letters that this system was not told"
                  + " how to write. Set LC_ALL=C.UTF-8, or your own language, and try again.%n",
              e.getInput());
      System.exit(1);
    }
  }

  private static Cli cli(String system, Console console) {
    Optional<DataFolder> usualData =
        DataFolder.resolve(
            Optional.empty(), System.getenv(), system, System.getProperty("user.home", ""));
    // Made when first asked for, since what prints takes long to load.
    Printing printing = (job, pages) -> SystemPrinting.of(system).print(job, pages);
    return new Cli(
        console,
        data ->
            new App(data, InstantSource.system(), FxDialogs::new, printing)
                .openWindow(Milepost::firstPage),
        DisplayRule.ofProcess(),
        usualData,
        Optional.ofNullable(System.getProperty("milepost.demo")).map(Path::of));
  }

  /** For benchmarks and the training of the AOT cache: says when the window is there, and ends. */
  private static void firstPage(Runnable close) {
    if (Boolean.getBoolean("milepost.closeAfterFirstPage")) {
      System.out.println("first-page");
      close.run();
    }
  }
}
