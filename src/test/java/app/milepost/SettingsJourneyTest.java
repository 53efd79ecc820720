package app.milepost;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.settings.Settings;
import app.milepost.testkit.AppDriver;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where Settings lead. */
class SettingsJourneyTest {

  @Test
  void whoeverWantsToEraseTheirAnswersIsLedToWhereThatIsDone(@TempDir Path data) {
    try (AppDriver app = AppDriver.start(data, 1280, 800, Settings.Theme.LIGHT)) {
      app.press("#page-settings");
      app.press("#settings-to-assess");
      app.await(() -> app.find("#start-over").isPresent());
      assertThat(app.text("#start-over")).isEqualTo("Start over…");
    }
  }

  @Test
  void withClientsItIsSaidWhoseAnswersAreErased(@TempDir Path data) {
    try (AppDriver app = AppDriver.start(data, 1280, 800, Settings.Theme.LIGHT)) {
      app.press("#page-settings");
      app.await(() -> app.find("#erasing-told").isPresent());
      assertThat(app.text("#erasing-told")).startsWith("To erase all answers to a career, choose");

      app.press("#use-clients");

      app.await(() -> app.text("#erasing-told").contains("your client's answers, or your own"));
    }
  }
}
