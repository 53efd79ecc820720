package app.milepost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.format.BundledPacks;
import app.milepost.format.PackReader;
import app.milepost.testkit.CommandLineRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RolesConvertCommandTest {

  private static final String CLERK = "medical-records-clerk";

  @TempDir private Path folder;

  private CommandLineRun convert(String from, Path to) throws IOException {
    return CommandLineRun.of(folder, "roles", "convert", from, "--out", to.toString());
  }

  @Test
  void aRoleBecomesASpreadsheetAndThatTheSameRole() throws Exception {
    Path sheet = folder.resolve("clerk.xlsx");
    Path pack = folder.resolve("clerk.json");
    assertThat(convert(CLERK, sheet).out()).isEqualTo("Wrote " + sheet + System.lineSeparator());
    assertThat(convert(sheet.toString(), pack).status()).isZero();
    assertThat(new PackReader().read(pack)).isEqualTo(BundledPacks.read(CLERK));
  }

  @Test
  void aListOfSkillsBecomesAPackThatIsSound() throws IOException {
    Path list = Files.writeString(folder.resolve("Ward clerk.csv"), "Skill,Level\nWriting,3\n");
    Path pack = folder.resolve("ward-clerk.json");
    assertThat(convert(list.toString(), pack).status()).isZero();
    CommandLineRun check = CommandLineRun.of(folder, "roles", "check", pack.toString());
    assertThat(check.status()).isZero();
  }

  @Test
  void aFaultIsToldWithItsCellAndNothingIsWritten() throws IOException {
    Path list = Files.writeString(folder.resolve("a.csv"), "Skill,Level\nWriting,9\n");
    Path pack = folder.resolve("a.json");
    CommandLineRun run = convert(list.toString(), pack);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("a.csv, line 2, “Level”: This must be a whole number from 0");
    assertThat(pack).doesNotExist();
    assertThat(convert(CLERK, folder.resolve("a.pdf")).err())
        .contains("must end in .xlsx or .json");
    assertThat(convert("nobody", pack).err()).contains("There is no role “nobody”");
    assertThat(convert(folder.resolve("none.xlsx").toString(), pack).err())
        .contains("There is no such file");
  }
}
