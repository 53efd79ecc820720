package app.milepost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.cli.console.Console;
import app.milepost.store.files.DataFolder;
import app.milepost.testkit.ChildJvm;
import app.milepost.testkit.CommandLineRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WindowStartTest {

  private static final String NO_DISPLAY =
      "milepost: There is no display to open a window on. On the command line, try"
          + " \"milepost demo --out DIR\" or \"milepost --help\".\n";

  @TempDir private Path data;
  private final List<DataFolder> opened = new ArrayList<>();

  private static DisplayRule rule(String os, String variable, String value, String platform) {
    Properties properties = new Properties();
    properties.setProperty("os.name", os);
    properties.setProperty("glass.platform", platform);
    return new DisplayRule(Map.of(variable, value), properties);
  }

  @ParameterizedTest
  @CsvSource({
    "Linux,      DISPLAY,         '',        '',       false",
    "Linux,      TERM,            xterm,     '',       false",
    "Linux,      DISPLAY,         :0,        '',       true",
    "Linux,      WAYLAND_DISPLAY, wayland-0, '',       true",
    "Linux,      TERM,            xterm,     Headless, true",
    "Linux,      TERM,            xterm,     Monocle,  true",
    "Windows 11, TERM,            '',        '',       true",
    "Mac OS X,   TERM,            '',        '',       true"
  })
  void onlyLinuxCanTellBeforehandThatThereIsNoDisplay(
      String os, String variable, String value, String platform, boolean has) {
    assertThat(rule(os, variable, value, platform).hasDisplay()).isEqualTo(has);
  }

  @Test
  void withoutACommandTheWindowOpensOnTheDataFolder() {
    assertThat(start(rule("Linux", "DISPLAY", ":0", ""))).isEqualTo(new CommandLineRun(0, "", ""));
    assertThat(opened).containsExactly(new DataFolder(data));
    Path other = data.resolve("other");
    start(rule("Linux", "DISPLAY", ":0", ""), "--data", other.toString());
    assertThat(opened).last().isEqualTo(new DataFolder(other));
  }

  private CommandLineRun start(DisplayRule display, String... arguments) {
    return CommandLineRun.onDisplay(display, opened::add, Optional.empty(), data, arguments);
  }

  @Test
  void withoutADisplayOneLineNamesTheCommandLine() {
    assertThat(start(rule("Linux", "TERM", "xterm", "")))
        .isEqualTo(new CommandLineRun(2, "", NO_DISPLAY));
    assertThat(opened).isEmpty();
  }

  @Test
  void aDisplayThatCannotBeOpenedIsNoDisplay() {
    Window window =
        folder -> {
          throw new IllegalStateException(
              new UnsupportedOperationException("Unable to open DISPLAY"));
        };
    CommandLineRun run =
        CommandLineRun.onDisplay(
            rule("Linux", "DISPLAY", ":77", ""), window, Optional.empty(), data);
    assertThat(run).isEqualTo(new CommandLineRun(2, "", NO_DISPLAY));
  }

  @Test
  void theDataFolderMayFollowAnEqualsSign() {
    Path other = data.resolve("other");
    start(rule("Linux", "DISPLAY", ":0", ""), "--data=" + other);
    assertThat(opened).containsExactly(new DataFolder(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--data", "--dat", "--data --help"})
  void argumentsThatOnlyResembleADataFolderAreWrongUse(String line) {
    CommandLineRun run = start(rule("Linux", "DISPLAY", ":0", ""), line.split(" "));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).endsWith("Try: milepost --help\n");
    assertThat(opened).isEmpty();
  }

  @Test
  void aWindowThatFailsIsToldInASentence() {
    Window window =
        folder -> {
          throw new IllegalStateException("a wall came down");
        };
    CommandLineRun run =
        CommandLineRun.onDisplay(
            rule("Linux", "DISPLAY", ":0", ""), window, Optional.empty(), data);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("milepost: This is a fault in Milepost")
        .contains("IllegalStateException", "WindowStartTest", "milepost.log");
  }

  @Test
  void theWindowOpensWithoutTheLibraryThatReadsCommands() throws IOException {
    try (ChildJvm child = ChildJvm.startWithout(data, "picocli", WindowAlone.class)) {
      assertThat(child.line()).isEqualTo("opened");
    }
  }

  /** Asks for the window as the launcher does. */
  static final class WindowAlone {

    private WindowAlone() {}

    public static void main(String[] arguments) {
      Properties properties = new Properties();
      properties.setProperty("glass.platform", "Headless");
      Window window = folder -> System.out.println("opened");
      DisplayRule display = new DisplayRule(Map.of(), properties);
      DataFolder folder = new DataFolder(Path.of("nowhere"));
      new Cli(Console.ofProcess(), window, display, Optional.of(folder), Optional.empty())
          .run(arguments);
    }
  }
}
