package app.milepost.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsoleTest {

  @ParameterizedTest
  @CsvSource({"120, 120", "40, 40", "12, 40", "0, 40", "-3, 40", "wide, 80", "'', 80"})
  void theShellSaysHowLongALineIs(String said, int columns) {
    assertThat(Console.columns(Map.of("COLUMNS", said))).isEqualTo(columns);
  }

  @Test
  void whoeverIsToTypeIsToldSoOnce() throws IOException {
    for (boolean typed : List.of(true, false)) {
      StringWriter err = new StringWriter();
      InputStream in =
          new StandardInput(
              new ByteArrayInputStream(new byte[] {1, 2, 3}),
              () -> typed,
              new PrintWriter(err, true));
      assertThat(err.toString()).as("before anything is read").isEmpty();
      assertThat(in.readAllBytes()).containsExactly(1, 2, 3);
      assertThat(err.toString().lines())
          .hasSize(typed ? 1 : 0)
          .allMatch(line -> line.startsWith("milepost: Reading what you type here"));
    }
  }

  @Test
  void withoutAWordFromTheShellALineHasEightyCharacters() {
    assertThat(Console.columns(Map.of())).isEqualTo(80);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Broken pipe", "Relais brisé", "No space left on device"})
  void whatFailsOnAPipeIsAReaderWhoLeftAndElsewhereAFailure(String reason) {
    assertThat(fails(reason, true)).isFalse();
    assertThat(fails(reason, false)).isTrue();
  }

  private static boolean fails(String reason, boolean pipe) {
    OutputStream failing =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(reason);
          }
        };
    PrintWriter writer =
        Console.writer(new OpenPipe(new StandardOutput(failing, pipe)), StandardCharsets.UTF_8);
    writer.println("one");
    writer.println("two");
    return writer.checkError();
  }
}
