package app.milepost.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {

  @TempDir private Path folder;

  @Test
  void aFileThatIsThereStaysUnlessItMayBeReplaced() throws IOException {
    Path file = folder.resolve("a.txt");
    Files.writeString(file, "old");
    assertThatExceptionOfType(FileAlreadyExistsException.class)
        .isThrownBy(() -> write(file, false, "new"));
    assertThat(file).hasContent("old");
    write(file, true, "new");
    assertThat(file).hasContent("new");
  }

  @Test
  void aFailureLeavesTheOldFileAndNothingElse() throws IOException {
    Path file = folder.resolve("a.txt");
    Files.writeString(file, "old");
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() ->
            SafeFile.write(
                file,
                true,
                out -> {
                  out.write('n');
                  throw new IOException("the disk is full");
                }));
    assertThat(file).hasContent("old");
    assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
  }

  @Test
  void aTryLeavesNothingBehindAndFailsAsWritingWould() throws IOException {
    SafeFile.tryOut(folder.resolve("a.txt"));
    assertThat(folder).isEmptyDirectory();
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> SafeFile.tryOut(folder.resolve("none").resolve("a.txt")));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void onlyItsOwnerMayReadIt() throws IOException {
    Path file = folder.resolve("a.txt");
    write(file, false, "private");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aPipeIsNeverReplacedByAFile() throws Exception {
    Path pipe = folder.resolve("pipe.pdf");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    Path link = Files.createSymbolicLink(folder.resolve("link.pdf"), pipe);
    for (Path file : List.of(pipe, link)) {
      assertThatExceptionOfType(FileSystemException.class)
          .isThrownBy(() -> write(file, true, "new"))
          .withMessageContaining("a device or a pipe");
      assertThat(pipe)
          .satisfies(p ->
              assertThat(Files.readAttributes(p, BasicFileAttributes.class).isOther()).isTrue());
    }
  }

  private static void write(Path file, boolean replace, String text) throws IOException {
    SafeFile.write(file, replace, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }
}
