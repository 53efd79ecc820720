package app.milepost.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullDiskTest {

  @TempDir private Path data;

  @ParameterizedTest
  @CsvSource({
    "No space left on device, roles, 1, Standard output could not be written to.",
    "No space left on device, score, 1, Reading or writing failed: No space left on" + " device.",
    "on a pipe, score, 0, ''"
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
              new PrintWriter(out, true, StandardCharsets.UTF_8),
              new PrintWriter(err),
              80);
      Cli cli =
          new Cli(
              console,
              folder -> {},
              new DisplayRule(Map.of(), new Properties()),
              Optional.of(new DataFolder(data)),
              Optional.empty());
      String[] arguments =
          command.equals("score")
              ? new String[] {"score", "--role=health-records-technician", "-"}
              : new String[] {command};
      assertThat(cli.run(arguments)).isEqualTo(status);
    }
    assertThat(err.toString().lines().findFirst().orElse(""))
        .isEqualTo(said.isEmpty() ? "" : "milepost: " + said);
  }
}
