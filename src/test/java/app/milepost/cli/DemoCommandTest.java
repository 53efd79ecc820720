package app.milepost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.testkit.CommandLineRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {

  private static final String[] FILES = {
    "sample-assessment.json",
    "readiness.pdf",
    "readiness.html",
    "readiness.csv",
    "readiness.xlsx",
    "readiness.json"
  };

  @TempDir private Path folder;

  private CommandLineRun demo(Path out, String... more) {
    String[] arguments = new String[more.length + 3];
    arguments[0] = "demo";
    arguments[1] = "--out";
    arguments[2] = out.toString();
    System.arraycopy(more, 0, arguments, 3, more.length);
    return CommandLineRun.of(folder, arguments);
  }

  @Test
  void aNewcomerGetsEveryReportTheAnswersAndASummaryToRead() {
    Path out = folder.resolve("new").resolve("demo");
    CommandLineRun run = demo(out, "--date=2026-11-22");
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    for (String file : FILES) {
      assertThat(out.resolve(file)).isNotEmptyFile();
      assertThat(run.out()).contains("Wrote " + out.resolve(file));
    }
    assertThat(run.out())
        .contains("You have 70 of 100 points for Health Records Technician")
        .contains("Readiness: Building")
        .contains("Must-haves")
        .contains("  1. Medical terms and anatomy: worth 4.1 points")
        .contains("not made for selection");
  }

  @Test
  void theWrittenAnswersCanBeScoredAgain() {
    Path out = folder.resolve("demo");
    demo(out);
    CommandLineRun score =
        CommandLineRun.of(
            folder,
            "score",
            "--role=health-records-technician",
            out.resolve("sample-assessment.json").toString());
    assertThat(score.status()).isZero();
    assertThat(score.out()).contains("\"earned\": 69.66");
  }

  @Test
  void oneFileInTheWayStopsItAllUnlessForced() throws IOException {
    Path there = folder.resolve("readiness.csv");
    Files.writeString(there, "mine");
    CommandLineRun run = demo(folder);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(there + " is already there.");
    assertThat(folder).isDirectoryNotContaining("glob:**readiness.pdf");
    assertThat(there).hasContent("mine");
    assertThat(demo(folder, "--force").status()).isZero();
  }

  @Test
  void aFileIsNoFolder() throws IOException {
    Path file = folder.resolve("file");
    Files.writeString(file, "mine");
    CommandLineRun run = demo(file);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains(file + "” is a file, not a folder.");
  }

  @Test
  void withoutADisplayABuildRunsTheDemoInsteadOfTheWindow() {
    Path out = folder.resolve("demo");
    Properties linux = new Properties();
    linux.setProperty("os.name", "Linux");
    CommandLineRun run =
        CommandLineRun.onDisplay(
            new DisplayRule(Map.of(), linux),
            data -> {
              throw new IllegalStateException("there is no display");
            },
            Optional.of(out),
            folder);
    assertThat(run.status()).isZero();
    assertThat(run.err())
        .isEqualTo("There is no display to open a window on, so Milepost runs its sample here.\n");
    assertThat(run.out()).contains("Readiness: Building");
    assertThat(out.resolve("readiness.pdf")).isNotEmptyFile();
  }
}
