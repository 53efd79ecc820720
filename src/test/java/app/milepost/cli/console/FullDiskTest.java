package app.milepost.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.cli.Cli;
import app.milepost.cli.DisplayRule;
import app.milepost.store.files.DataFolder;
import app.milepost.testkit.WorkedExample;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullDiskTest {

  private static final String FULL =
      "Standard output could not be written to. See whether its disk is full.";

  @TempDir private Path data;

  @ParameterizedTest
  @CsvSource({
    "No space left on device, roles, 1, " + FULL,
    "No space left on device, score, 1, " + FULL,
    "No space left on device, check, 1, " + FULL,
    "No space left on device, --version, 1, " + FULL,
    "No space left on device, import, 1, 1 person added.|" + FULL,
    "No space left on device, report, 1, Wrote DIR/me.csv|" + FULL,
    "No space left on device, print, 1, Wrote DIR/me.html|" + FULL,
    "No space left on device, demo, 1, 2 people|DIR now holds 2 invented people with 3 sessions"
        + " each.|"
        + FULL,
    "on a pipe, score, 0, ''",
    "on a pipe, import, 0, ''"
  })
  void resultsThatCannotBeWrittenAreNotPassedOver(
      String failure, String command, int status, String said) throws IOException {
    OutputStream failing =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(failure);
          }
        };
    OutputStream out = new StandardOutput(failing, failure.equals("on a pipe"));
    StringWriter err = new StringWriter();
    try (InputStream in = WorkedExample.open()) {
      Console console =
          new Console(
              in,
              out,
              Console.writer(new OpenPipe(out), StandardCharsets.UTF_8),
              new PrintWriter(err),
              80);
      Cli cli =
          new Cli(
              console,
              folder -> {},
              new DisplayRule(Map.of(), new Properties()),
              Optional.of(new DataFolder(data)),
              Optional.empty());
      assertThat(cli.run(arguments(command))).isEqualTo(status);
    }
    assertThat(err.toString().lines().map(line -> line.replaceFirst("^milepost: |^2 of ", "")))
        .containsExactlyElementsOf(
            said.replace("DIR", data.toString())
                .lines()
                .flatMap(s -> Stream.of(s.split("[|]")))
                .toList());
  }

  private String[] arguments(String command) {
    String role = "--role=health-records-technician";
    return switch (command) {
      case "score" -> new String[] {"score", role, "-"};
      case "import" -> new String[] {"import", "-"};
      case "check" -> new String[] {"roles", "check", "--json", "health-records-technician"};
      case "report" -> new String[] {"report", role, "-", "--out=" + data.resolve("me.csv")};
      case "print" ->
          new String[] {
            "roles", "print", "health-records-technician", "--out=" + data.resolve("me.html")
          };
      case "demo" -> new String[] {"demo", "--people=2", "--data=" + data};
      default -> new String[] {command};
    };
  }
}
