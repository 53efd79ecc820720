package app.milepost.format;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.testkit.ChildJvm;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The system asks a process that is writing a file to end. */
class EndedWhileWritingTest {

  @TempDir private Path folder;

  /** Writes half a file, says so, and waits to be ended. */
  static final class Writer {

    private Writer() {}

    /** Writes the file named by the first argument. */
    public static void main(String[] arguments) throws IOException {
      SafeFile.write(
          Path.of(arguments[0]),
          true,
          out -> {
            out.write("half".getBytes(StandardCharsets.UTF_8));
            out.flush();
            System.out.println("writing");
            System.in.transferTo(OutputStream.nullOutputStream());
          });
    }
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no gentle way to end a process")
  void whatWasThereStaysAndNoHalfFileIsLeft() throws Exception {
    Path file = folder.resolve("report.pdf");
    Files.writeString(file, "before");
    try (ChildJvm child = ChildJvm.start(folder, Writer.class, file.toString())) {
      assertThat(child.line()).isEqualTo("writing");
      assertThat(names()).hasSize(2);

      assertThat(child.askToEnd()).isEqualTo(128 + 15);
    }
    assertThat(names()).containsExactly("report.pdf");
    assertThat(file).hasContent("before");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(path -> path.getFileName().toString())
          .filter(n -> !n.startsWith("hsperf"))
          .toList();
    }
  }
}
