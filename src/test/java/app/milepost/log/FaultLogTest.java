package app.milepost.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FaultLogTest {

  @TempDir private Path folder;
  private Optional<Path> inUse = Optional.empty();
  private final FaultLog log = new FaultLog(() -> inUse);

  @BeforeEach
  void open() {
    inUse = Optional.of(folder);
  }

  private Path file() {
    return folder.resolve("milepost.log");
  }

  private static Exception fault(String said) {
    return new UncheckedIOException(said, new IOException(said));
  }

  @Test
  void aFaultIsKeptWithItsLevelItsCodeItsClassesAndItsTrace() throws IOException {
    Exception fault = fault("Ana Lopes rated herself 2");
    log.add(fault);

    assertThat(Files.readString(file()))
        .containsPattern(
            "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ SEVERE " + FaultCode.of(fault))
        .contains(
            "java.io.UncheckedIOException",
            "caused by java.io.IOException",
            "at " + FaultLogTest.class.getName() + ".fault(FaultLogTest.java:")
        .doesNotContain("Ana", "rated");
    assertThat(log.file()).contains(file());
  }

  @Test
  void whatCouldBeExpectedIsAWarning() {
    log.add(new IOException("Ana's disk is full"));
    assertThat(file()).content().contains(" WARNING ").doesNotContain("SEVERE", "Ana");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "access lists rule there")
  void onlyItsOwnerMayReadIt() throws IOException {
    log.add(fault("first"));
    fillUp();
    log.add(fault("second"));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files)
          .hasSize(2)
          .allSatisfy(path ->
              assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                  .isEqualTo("rw-------"));
    }
  }

  @Test
  void aLogThatHasGrownLargeMakesRoomForAnother() throws IOException {
    log.add(fault("first"));
    String first = Files.readString(file());
    fillUp();
    log.add(fault("second"));
    assertThat(Files.size(file())).isLessThan(LogFile.MOST_BYTES);
    assertThat(folder.resolve(LogFile.OLDER)).content().startsWith(first);

    fillUp();
    log.add(fault("third"));
    assertThat(folder).isDirectoryNotContaining("glob:**.{1,2,3}");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(2);
    }
  }

  private void fillUp() throws IOException {
    String there = Files.readString(file());
    Files.writeString(file(), there + "x".repeat((int) LogFile.MOST_BYTES - there.length()));
  }

  @Test
  void itFollowsTheFolderInUseAndMakesNone() throws IOException {
    Path other = folder.resolve("other");
    inUse = Optional.of(other);
    log.add(fault("nowhere"));
    assertThat(other).doesNotExist();
    assertThat(log.file()).isEmpty();

    Files.createDirectory(other);
    log.add(fault("there"));
    assertThat(log.file()).contains(other.resolve("milepost.log"));

    inUse = Optional.empty();
    log.add(fault("nowhere"));
    assertThat(log.file()).isEmpty();
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need rights there")
  void aLinkInItsPlaceIsNotFollowed() throws IOException {
    Path elsewhere = Files.writeString(folder.resolve("precious"), "precious");
    Files.createSymbolicLink(file(), elsewhere);
    log.add(fault("lost"));
    assertThat(elsewhere).hasContent("precious");
  }
}
