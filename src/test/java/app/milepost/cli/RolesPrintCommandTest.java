package app.milepost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.testkit.CommandLineRun;
import app.milepost.testkit.SmallGuide;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RolesPrintCommandTest {

  @TempDir private Path folder;

  @Test
  void aGuideIsSavedAsPagesOrAsAWebPage() throws IOException {
    Path pdf = folder.resolve("guide.pdf");
    Path html = folder.resolve("guide.html");
    assertThat(print(pdf).out()).isEqualTo("Wrote " + pdf + System.lineSeparator());
    assertThat(print(html).status()).isZero();
    assertThat(Files.readString(pdf, StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    assertThat(Files.readString(html)).contains("<title>File Clerk: career guide");
  }

  @Test
  void anotherEndingAndAFileAlreadyThereAreRefused() throws IOException {
    CommandLineRun table = print(folder.resolve("guide.csv"));
    assertThat(table.status()).isEqualTo(2);
    assertThat(table.err()).contains("must end in .pdf or .html");
    Path kept = Files.writeString(folder.resolve("kept.html"), "mine");
    assertThat(print(kept).status()).isEqualTo(2);
    assertThat(kept).hasContent("mine");
  }

  private CommandLineRun print(Path file) throws IOException {
    Path pack = Files.writeString(folder.resolve("clerk.json"), SmallGuide.PACK);
    return CommandLineRun.of(folder, "roles", "print", pack.toString(), "--out", file.toString());
  }
}
