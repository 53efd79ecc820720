package app.milepost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the launcher makes of what was typed, and of where it is. */
class LauncherArgumentsTest {

  /** A stand-in for Java that tells what it was given, each on a line. */
  private static final String TELL = "#!/bin/sh\nprintf '%s\\n' \"$@\"\nexit 3\n";

  @TempDir private Path temporary;
  private Path image = Path.of("");

  @BeforeEach
  void onlyWhereThereAreShells() throws Exception {
    assumeThat(temporary.getFileSystem().supportedFileAttributeViews()).contains("posix");
    image = temporary.toRealPath().resolve("Milepost für Zoë");
    put("bin/milepost", Files.readString(Path.of("installer/image/bin/milepost")));
    put("lib/runtime/bin/java", TELL);
  }

  static Stream<List<String>> forTheWindow() {
    return Stream.of(List.of(), List.of("--data", "my folder"), List.of("--data=my folder"));
  }

  static Stream<List<String>> forACommand() {
    return Stream.of(
        List.of("roles"),
        List.of("--help"),
        List.of("--data", "my folder", "roles"),
        List.of("--data=my folder", "roles"),
        List.of("--data"),
        List.of("import", "--data=my folder"));
  }

  @ParameterizedTest
  @MethodSource("forTheWindow")
  void theWindowStartsWithTheOptionsOfTheWindow(List<String> typed) throws Exception {
    assertThat(told(image.resolve("bin/milepost"), typed)).isEqualTo(given("window", typed));
  }

  @ParameterizedTest
  @MethodSource("forACommand")
  void aCommandStartsWithTheOptionsOfCommands(List<String> typed) throws Exception {
    assertThat(told(image.resolve("bin/milepost"), typed)).isEqualTo(given("command", typed));
  }

  @Test
  void whatWasTypedIsPassedOnAsItWas() throws Exception {
    List<String> typed = List.of("score", "a  b", "", "*", "$HOME", "it's", "\"so\"", "ü");
    assertThat(told(image.resolve("bin/milepost"), typed)).isEqualTo(given("command", typed));
  }

  @Test
  void theImageIsFoundThroughLinks() throws Exception {
    Path bin = Files.createDirectories(temporary.resolve("usr bin"));
    Path far = Files.createSymbolicLink(bin.resolve("far"), image.resolve("bin/milepost"));
    Path near = Files.createSymbolicLink(bin.resolve("near"), Path.of("far"));
    Path up = Files.createSymbolicLink(bin.resolve("up"), Path.of("..", "usr bin", "near"));
    for (Path link : List.of(far, near, up)) {
      assertThat(told(link, List.of("roles"))).isEqualTo(given("command", List.of("roles")));
    }
  }

  @ParameterizedTest
  @MethodSource("optionFiles")
  void javaTakesTheOptions(Path options) throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Process process =
        new ProcessBuilder(java.toString(), "@" + options, "--version")
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
  }

  static Stream<Path> optionFiles() {
    Path app = Path.of("installer/image/lib/app");
    return Stream.of(app.resolve("window.options"), app.resolve("command.options"));
  }

  /** Returns what Java is given for what was typed. */
  private List<String> given(String kind, List<String> typed) {
    Path app = image.resolve("lib/app");
    List<String> given =
        new ArrayList<>(
            List.of(
                "@" + app.resolve(kind + ".options"),
                "-XX:AOTCache=" + app.resolve(kind + ".aot"),
                "-Dorg.sqlite.lib.path=" + app,
                "-cp",
                app.resolve("milepost.jar").toString(),
                "app.milepost.Milepost"));
    given.addAll(typed);
    return given;
  }

  /** Runs the launcher, which ends as Java does. */
  private List<String> told(Path launcher, List<String> typed) throws Exception {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(typed);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isEqualTo(3);
    return said.lines().toList();
  }

  private void put(String name, String script) throws Exception {
    Path file = image.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, script);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
