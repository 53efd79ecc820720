package app.milepost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.testkit.CommandLineRun;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MissingArgumentsTest {

  @TempDir private Path folder;

  @Test
  void whatIsMissingIsSaidInOurOwnWords() {
    assertThat(said("report")).isEqualTo("Give also --role ID_OR_FILE, --out FILE and ANSWERS.");
    assertThat(said("score --role health-records-technician")).isEqualTo("Give also FILE.");
    assertThat(said("score answers.json")).isEqualTo("Give also --role ID_OR_FILE.");
    assertThat(said("roles show")).isEqualTo("Give also ID.");
    assertThat(said("import")).isEqualTo("Give also FILE.");
    assertThat(said("demo")).startsWith("Say where to write the sample's reports");
    assertThat(said("score x --role")).isEqualTo("After --role, give ID_OR_FILE.");
    assertThat(said("import x --data")).isEqualTo("After --data, give DIR.");
    assertThat(said("demo --people x"))
        .isEqualTo("--people: “x” is no whole number, or too large a one.");
    assertThat(said("report --date soon"))
        .isEqualTo("--date: “soon” is no day in the years 1900 to 9999, written as YYYY-MM-DD.");
    assertThat(said("score --role a --role b x")).isEqualTo("Give --role only once.");
    assertThat(said("score --ndjson=3 x")).isEqualTo("--ndjson takes nothing after it.");
  }

  private String said(String command) {
    CommandLineRun run = CommandLineRun.of(folder, command.split(" "));
    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USE);
    return run.err().lines().findFirst().orElse("").replaceFirst("milepost: ", "");
  }
}
