package app.milepost;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.settings.Settings.Theme;
import app.milepost.testkit.AppDriver;
import app.milepost.testkit.CommandLineRun;
import app.milepost.testkit.pages.AssessPage;
import app.milepost.testkit.pages.CareersPage;
import app.milepost.testkit.pages.ReportPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A career that asks for as much as a pack may hold: a thousand things. */
class LargeCareerJourneyTest {

  private static final int MOST = 1_000;

  @TempDir private Path folder;

  private Path pack(int requirements, int importanceOfThe500th) throws IOException {
    Path packs = Files.createDirectories(folder.resolve("packs"));
    return Files.writeString(
        packs.resolve("large.json"),
        """
        {"format": "milepost-role-pack/1", "id": "large", "version": "1.0.0", "title": "Keeper of all",
         "defaultRung": "entry",
         "sections": [{"id": "skills", "title": "Skills"}, {"id": "tools", "title": "Tools"}],
         "rungs": [{"id": "entry", "title": "Entry", "years": {"from": 0},
           "sectionWeights": {"skills": 60, "tools": 40}}],
         "requirements": [%s]}
        """
            .formatted(
                IntStream.range(0, requirements)
                    .mapToObj(n -> requirement(n, n == 499 ? importanceOfThe500th : 3))
                    .collect(Collectors.joining(",\n"))));
  }

  private static String requirement(int n, int importance) {
    return """
    {"id": "r-%d", "section": "%s", "title": "Thing number %d", "importance": %d,
     "mustHave": %s, "required": {"entry": 3},
     "anchors": ["Has never done thing %d", "Has seen thing %d done", "Does thing %d with help",
       "Does thing %d without help", "Teaches others to do thing %d"]}
    """
        .formatted(n, n % 2 == 0 ? "skills" : "tools", n, importance, n % 100 == 0, n, n, n, n, n);
  }

  @Test
  void aThousandThingsAreRatedAndReported() throws IOException {
    pack(MOST, 3);
    try (AppDriver app = AppDriver.start(folder, 900, 600, Theme.LIGHT)) {
      CareersPage careers = CareersPage.open(app);
      careers.choose("Keeper of all", "large");
      AssessPage.open(app).rate("321");
      app.await(() -> app.text("#save-state").startsWith("✓ Saved"));
      app.picture("large-assess");
      app.chord(KeyCode.CONTROL, KeyCode.DIGIT3);
      assertThat(new ReportPage(app).headline()).contains("997");
      app.picture("large-report");
    }
  }

  @Test
  void oneWrongRowIsOneLineAndOneTooManyIsToldAsThat() throws IOException {
    CommandLineRun wrong = CommandLineRun.of(folder, "roles", "check", pack(MOST, 9).toString());
    assertThat(wrong.status()).isEqualTo(1);
    assertThat(wrong.out().lines().filter(line -> line.contains("$.")))
        .singleElement()
        .asString()
        .contains("$.requirements[499].importance");
    CommandLineRun more = CommandLineRun.of(folder, "roles", "check", pack(MOST + 1, 3).toString());
    assertThat(more.out()).contains("$.requirements: ").contains("at most 1000");
  }
}
