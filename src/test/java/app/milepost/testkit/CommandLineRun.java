package app.milepost.testkit;

import app.milepost.cli.Cli;
import app.milepost.cli.DisplayRule;
import app.milepost.cli.Window;
import app.milepost.cli.console.Console;
import app.milepost.store.files.DataFolder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * What one command did.
 *
 * @param status its exit status
 * @param out its standard output
 * @param err its standard error
 */
public record CommandLineRun(int status, String out, String err) {

  /** How many characters the console shows on a line. */
  public static final int COLUMNS = 80;

  /** Runs a command with nothing on its standard input. */
  public static CommandLineRun of(Path data, String... arguments) {
    return withInput(data, new byte[0], arguments);
  }

  /** Runs a command with these bytes on its standard input. */
  public static CommandLineRun withInput(Path data, byte[] input, String... arguments) {
    Window window =
        folder -> {
          throw new IllegalStateException("no test opens a window here");
        };
    Properties properties = new Properties();
    properties.setProperty("os.name", "Linux");
    return run(
        data, input, window, new DisplayRule(Map.of(), properties), Optional.empty(), arguments);
  }

  /** Runs a command as on a given display. */
  public static CommandLineRun onDisplay(
      DisplayRule display, Window window, Optional<Path> demo, Path data, String... arguments) {
    return run(data, new byte[0], window, display, demo, arguments);
  }

  private static CommandLineRun run(
      Path data,
      byte[] input,
      Window window,
      DisplayRule display,
      Optional<Path> demo,
      String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(input),
            out,
            new PrintWriter(out, true, StandardCharsets.UTF_8),
            new PrintWriter(err, true, StandardCharsets.UTF_8),
            COLUMNS);
    int status =
        new Cli(console, window, display, Optional.of(new DataFolder(data)), demo).run(arguments);
    return new CommandLineRun(status, text(out), text(err));
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }
}
