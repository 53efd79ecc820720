package app.milepost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The image's launcher, in front of a stand-in for the image. */
class LauncherTest {

  private static final String TELL = "#!/bin/sh\necho \"${LC_ALL-none}\"\n";

  @TempDir private Path temporary;
  private Path image = Path.of("");

  @BeforeEach
  void onlyWhereThereAreShells() throws Exception {
    assumeThat(temporary.getFileSystem().supportedFileAttributeViews()).contains("posix");
    image = Files.createDirectories(temporary.resolve("Milepost für Zoë"));
    put("bin/milepost", Files.readString(Path.of("installer/image/bin/milepost")));
  }

  @ParameterizedTest
  @CsvSource({
    "OTHER, C, C.UTF-8",
    "LC_ALL, C, C.UTF-8",
    "LC_ALL, POSIX, C.UTF-8",
    "LANG, C, C.UTF-8",
    "LC_CTYPE, POSIX, C.UTF-8",
    "LANG, xx_XX.UTF-8, C.UTF-8",
    "LC_ALL, xx_XX.UTF-8, C.UTF-8",
    "LC_TIME, xx_XX.UTF-8, C.UTF-8"
  })
  void whereNoLanguageIsToBeHadNamesMayHaveAnyLetter(String variable, String told, String passedOn)
      throws Exception {
    put("lib/runtime/bin/java", TELL);
    assertThat(run(Map.of(variable, told))).isEqualTo(passedOn);
  }

  /** Java gives up on every part of the language where the system lacks one. */
  @Test
  void oneMissingPartOfTheLanguageSpoilsNoNames() throws Exception {
    put("lib/runtime/bin/java", TELL);
    assertThat(run(Map.of("LC_CTYPE", "C.UTF-8", "LC_TIME", "xx_XX.UTF-8"))).isEqualTo("C.UTF-8");
  }

  @ParameterizedTest
  @CsvSource({
    "LANG, de_DE.UTF-8, UTF-8, none",
    "LC_ALL, es_MX.UTF-8, UTF-8, es_MX.UTF-8",
    "LC_CTYPE, fr_FR.ISO-8859-1, ISO-8859-1, none",
    "LANG, en_US, ANSI_X3.4-1968, C.UTF-8",
    "LANG, en_US, US-ASCII, C.UTF-8"
  })
  void aLanguageThatTheSystemHasIsKept(
      String variable, String told, String characters, String passedOn) throws Exception {
    put("lib/runtime/bin/java", TELL);
    put("locale", "#!/bin/sh\necho " + characters + "\n");
    assertThat(run(Map.of(variable, told, "PATH", image + File.pathSeparator + "/usr/bin:/bin")))
        .isEqualTo(passedOn);
  }

  @Test
  void namesMayHaveAnyLetterWhereTheSystemCannotBeAsked() throws Exception {
    put("lib/runtime/bin/java", TELL);
    put("locale", "#!/bin/sh\nexit 127\n");
    assertThat(
            run(
                Map.of(
                    "LANG", "de_DE.UTF-8", "PATH", image + File.pathSeparator + "/usr/bin:/bin")))
        .isEqualTo("C.UTF-8");
  }

  /** Java would take one of its own files for its input. */
  @Test
  void aClosedInputIsAnEmptyOne() throws Exception {
    put("lib/runtime/bin/java", "#!/bin/sh\ncat && echo nothing\n");
    put("closed", "#!/bin/sh\nexec bin/milepost score - <&-\n");
    Process process =
        new ProcessBuilder("./closed").directory(image.toFile()).redirectErrorStream(true).start();
    assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEqualTo("nothing\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "xx_XX.UTF-8"})
  void commandsReadAndWriteFilesOfAnyNameThere(String language) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    // One library of the tests alone says something wherever time zones are asked for.
    String classes =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.contains("ical4j"))
            .collect(Collectors.joining(File.pathSeparator));
    put(
        "lib/runtime/bin/java",
        """
        #!/bin/sh
        while [ "$1" != app.milepost.Milepost ]; do shift; done
        exec "%s" -XX:TieredStopAtLevel=1 -cp "%s" "$@"
        """
            .formatted(java, classes));
    Path out = temporary.resolve("ä ö");
    Files.createDirectories(out);
    assertThat(
            run(
                Map.of("LC_ALL", language, "HOME", out.toString()),
                "roles",
                "print",
                "health-records-technician",
                "--out",
                out.resolve("é.html").toString()))
        .isEqualTo("Wrote " + out.resolve("é.html"));
    assertThat(out.resolve("é.html")).exists();
  }

  private void put(String name, String script) throws Exception {
    Path file = image.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, script);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private String run(Map<String, String> environment, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("bin/milepost"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(image.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", "/usr/bin" + File.pathSeparator + "/bin");
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true);
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said.strip();
  }
}
