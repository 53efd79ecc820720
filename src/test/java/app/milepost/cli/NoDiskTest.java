package app.milepost.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.milepost.testkit.CommandLineRun;
import app.milepost.testkit.WorkedExample;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the system shows as a folder though it is on no disk takes no files, and is called so. */
class NoDiskTest {

  @TempDir private Path folder;
  private Path answers = Path.of("");

  @BeforeEach
  void onlyWhereThereIsSuchAFolder() throws Exception {
    assumeTrue(Files.isDirectory(Path.of("/proc/self")));
    answers = folder.resolve("a.json");
    try (InputStream in = WorkedExample.open()) {
      Files.copy(in, answers);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "import FILE --data /proc/x, /proc/x, 1",
    "import FILE --data /proc/x/y, /proc/x/y, 1",
    "demo --people 2 --data /proc/x, /proc/x, 1",
    "demo --out /proc/x/y, /proc/x/y, 2",
    "report --role health-records-technician FILE --out /proc/x.pdf, /proc/x.pdf, 2",
    "roles print health-records-technician --out /proc/x.html, /proc/x.html, 2",
    "plan --role health-records-technician FILE --calendar /proc/x.ics, /proc/x.ics, 2"
  })
  void aFolderThatIsOnNoDiskIsCalledSo(String command, String path, int status) {
    CommandLineRun run =
        CommandLineRun.of(folder, command.replace("FILE", answers.toString()).split(" "));
    assertThat(run.status()).isEqualTo(status);
    assertThat(run.err())
        .startsWith(
            "milepost: “%s” can't be made, as “/proc” is no place on a disk. Choose another folder.\n"
                .formatted(path));
    assertThat(run.out()).isEmpty();
  }
}
