package app.milepost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the stand-in is a shell script")
class SystemProgramsTest {

  private static final List<String> NOWHERE = List.of("milepost-test-no-such-command");
  private static final List<String> REFUSES = List.of("sh", "-c", "exit 3");

  @TempDir private Path folder;
  private Path file = Path.of("");
  private List<String> notes = List.of();

  @BeforeEach
  void makeFile() throws IOException {
    file = Files.writeString(folder.resolve("my report.pdf"), "a report");
    notes = List.of("sh", "-c", "cp \"$1\" \"$0\"", folder.resolve("opened").toString());
  }

  @Test
  void aProgramGetsTheFileAsOneArgument() throws Exception {
    new SystemPrograms(List.of(notes)).open(file);

    assertThat(folder.resolve("opened")).hasContent("a report");
  }

  @Test
  void theNextCommandIsTriedWhereOneIsNotThereOrFails() throws Exception {
    new SystemPrograms(List.of(NOWHERE, REFUSES, notes)).open(file);

    assertThat(folder.resolve("opened")).hasContent("a report");
  }

  @Test
  void nothingMoreIsTriedAfterOneThatWorked() throws Exception {
    new SystemPrograms(List.of(List.of("sh", "-c", "exit 0"), notes)).open(file);

    assertThat(folder.resolve("opened")).doesNotExist();
  }

  @Test
  void whereNoCommandWorksThisIsSaid() {
    SystemPrograms programs = new SystemPrograms(List.of(NOWHERE, REFUSES));

    assertThatThrownBy(() -> programs.open(file))
        .isInstanceOf(IOException.class)
        .hasMessage("no program opens " + file);
  }

  @Test
  void everySystemHasItsOwnCommand() {
    assertThat(SystemPrograms.of("Linux").commands().getFirst()).containsExactly("xdg-open");
    assertThat(SystemPrograms.of("Mac OS X").commands()).containsExactly(List.of("open"));
    assertThat(SystemPrograms.of("Windows 11").commands().getFirst()).contains("rundll32");
  }
}
