package app.milepost.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.milepost.testkit.CommandLineRun;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RolesCommandTest {

  @TempDir private Path data;

  private void drop(String name, String id) throws IOException {
    try (InputStream in = getClass().getResourceAsStream("/packs/health-records-technician.json")) {
      String pack = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      Files.createDirectories(data.resolve("packs"));
      Files.writeString(
          data.resolve("packs").resolve(name),
          pack.replace("\"id\": \"health-records-technician\"", "\"id\": \"" + id + "\""));
    }
  }

  @Test
  void theBundledRolesAndThoseOfTheDataFolderAreListed() throws IOException {
    drop("mine.json", "archivist");
    CommandLineRun run = CommandLineRun.of(data, "roles");
    assertThat(run.status()).isZero();
    assertThat(run.out().lines())
        .containsExactly(
            "health-records-technician  1.3.0  Health Records Technician  (bundled)",
            "medical-records-clerk  1.0.0  Medical Records Clerk  (bundled)",
            "medical-records-specialist  1.0.0  Medical Records Specialist  (bundled)",
            "medical-records-administrator  1.0.0  Medical Records Administrator  (bundled)",
            "archivist  1.3.0  Health Records Technician  "
                + data.resolve("packs").resolve("mine.json"));
  }

  @Test
  void theDataOptionNamesAnotherFolderBeforeOrAfterTheCommand() throws IOException {
    drop("mine.json", "archivist");
    Path elsewhere = data.resolve("elsewhere");
    assertThat(CommandLineRun.of(elsewhere, "roles").out()).doesNotContain("archivist");
    assertThat(CommandLineRun.of(elsewhere, "roles", "--data", data.toString()).out())
        .contains("archivist");
    assertThat(CommandLineRun.of(elsewhere, "--data", data.toString(), "roles").out())
        .contains("archivist");
  }

  @Test
  void aFolderThatCanNeverBeThereIsNamedBesideTheBundledRole() throws IOException {
    Path file = Files.writeString(data.resolve("letter.txt"), "Dear Ana");
    CommandLineRun run = CommandLineRun.of(data, "roles", "--data", file + "/mine");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("(bundled)");
    assertThat(run.err())
        .contains("“%s” is a file, not a folder. Name the folder of your data.".formatted(file));
  }

  @Test
  void aFolderWhereThereIsNoDiskIsNamedBesideTheBundledRole() {
    assumeThat(Path.of("/proc/self/status")).exists();
    CommandLineRun run = CommandLineRun.of(data, "roles", "--data", "/proc/milepost");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("(bundled)");
    assertThat(run.err())
        .contains(
            "“/proc/milepost” is not there and can't be made, as “/proc” is no place on a disk."
                + " Name another folder.");
  }

  @Test
  void whereARoleOfYoursIsNotFoundWhatIsWrongWithTheFolderIsSaid() throws IOException {
    Path file = Files.writeString(data.resolve("letter.txt"), "Dear Ana");
    CommandLineRun run =
        CommandLineRun.of(data, "roles", "show", "archivist", "--data", file.toString());
    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(run.err())
        .contains("There is no role “archivist”.")
        .contains("“%s” is a file, not a folder. Name the folder of your data.".formatted(file));
  }

  @Test
  void aBrokenPackIsNamedBesideTheGoodOnes() throws IOException {
    Files.createDirectories(data.resolve("packs"));
    Path broken = data.resolve("packs").resolve("broken.json");
    Files.writeString(broken, "{}");
    CommandLineRun run = CommandLineRun.of(data, "roles");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("(bundled)");
    assertThat(run.err()).contains(broken + ": $.format: This is not there. Add it.");
  }

  @Test
  void everyCommandHasHelpAndTheVersion() {
    for (String[] command :
        new String[][] {
          {"--help"},
          {"score", "--help"},
          {"roles", "--help"},
          {"roles", "show", "--help"},
          {"roles", "check", "--help"}
        }) {
      CommandLineRun run = CommandLineRun.of(data, command);
      assertThat(run.status()).isZero();
      assertThat(run.out()).startsWith("Usage: milepost");
    }
    assertThat(CommandLineRun.of(data, "--version").out()).matches("milepost \\d+\\.\\d+\\.\\d+\n");
  }

  @Test
  void wrongUseIsOneSentenceAndWhereToLook() {
    CommandLineRun run = CommandLineRun.of(data, "dance");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .isEqualTo(
            """
            milepost: There is no command “dance”. There are score, plan, report, import, demo and roles.
            Try: milepost --help
            """);
    assertThat(CommandLineRun.of(data, "--people", "3").err())
        .startsWith("milepost: There is no option “--people” here.");
    assertThat(CommandLineRun.of(data, "roles", "show", "a", "b").err())
        .startsWith("milepost: “b” is more than this command takes.");
  }
}
