package app.milepost;

import app.milepost.ui.export.FileOpener;
import app.milepost.ui.export.LinkOpener;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Opens files and pages of the web in whatever programs the system has for them. JavaFX can do so
 * too, but does not say when there is no such program.
 *
 * @param commands those to try, the best first; each gets the file or the address as its last
 *     argument
 */
record SystemPrograms(List<List<String>> commands) implements FileOpener, LinkOpener {

  /** One that still runs by then has found a program and waits for it to end. */
  private static final long PATIENCE_SECONDS = 5;

  SystemPrograms {
    commands = List.copyOf(commands);
  }

  /**
   * Returns those of a system.
   *
   * @param osName as in the system property {@code os.name}
   */
  static SystemPrograms of(String osName) {
    String system = osName.toLowerCase(Locale.ROOT);
    if (system.startsWith("windows")) {
      return new SystemPrograms(List.of(List.of("rundll32", "url.dll,FileProtocolHandler")));
    }
    if (system.startsWith("mac")) {
      return new SystemPrograms(List.of(List.of("open")));
    }
    return new SystemPrograms(List.of(List.of("xdg-open"), List.of("gio", "open")));
  }

  @Override
  public void open(Path file) throws IOException, InterruptedException {
    open(file.toString());
  }

  @Override
  public void open(URI address) throws IOException, InterruptedException {
    open(address.toString());
  }

  private void open(String what) throws IOException, InterruptedException {
    for (List<String> command : commands) {
      if (opened(command, what)) {
        return;
      }
    }
    throw new IOException("no program opens " + what);
  }

  private static boolean opened(List<String> command, String what) throws InterruptedException {
    List<String> all = new ArrayList<>(command);
    all.add(what);
    try {
      Process process =
          new ProcessBuilder(all)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      process.getOutputStream().close();
      return !process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() == 0;
    } catch (IOException e) {
      // This system does not have the command; it may have the next one.
      return false;
    }
  }
}
