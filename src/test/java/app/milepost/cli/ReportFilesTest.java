package app.milepost.cli;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFilesTest {

  @TempDir private Path folder;

  @Test
  void whatCouldNotBeWrittenIsNamed() {
    Path file = folder.resolve("me.pdf");
    assertThatThrownBy(() ->
            ReportFiles.write(
                file,
                false,
                out -> {
                  throw new IOException("No space left on device");
                }))
        .isInstanceOf(FileSystemException.class)
        .hasMessageContainingAll(file.toString(), "No space left on device");
  }
}
