package app.milepost;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.settings.Settings.Theme;
import app.milepost.testkit.AppDriver;
import app.milepost.testkit.pages.AssessPage;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first start on a new computer. */
class FirstStartJourneyTest {

  @TempDir private Path folder;

  @Test
  void itSaysWhatMilepostDoesAsksOnThatPageAloneAndRatingAnswersIt() {
    try (AppDriver app = AppDriver.startNew(folder, 900, 600, Theme.DARK)) {
      app.await(() -> says(app, "short questions, about 15 minutes"));
      assertThat(says(app, "Milepost shows how far you are from the job you want")).isTrue();
      assertThat(height(app)).isLessThan(600 / 5.0);
      app.picture("first-start-dark-900");

      AssessPage assess = AssessPage.ofClient(app);
      assertThat(isAsked(app)).isFalse();
      app.click("#page-career");
      assertThat(isAsked(app)).isTrue();

      app.click("#page-assess");
      assess.rate("2");
      app.click("#page-career");
      assertThat(isAsked(app)).isFalse();
      assertThat(app.find("#protect-offer").orElseThrow().isVisible()).isFalse();
      app.click("#page-settings");
      app.await(() -> app.find("#use-me:selected").isPresent());
    }
  }

  @Test
  void aPageThatNeedsRatingsLeadsToThem() {
    try (AppDriver app = AppDriver.start(folder, 900, 600, Theme.LIGHT)) {
      app.click("#page-progress");
      app.await(() -> app.find("#progress-rate").filter(Node::isVisible).isPresent());
      app.picture("progress-nothing-light-900");
      app.press("#progress-rate");
      app.await(() -> app.find(".assess").isPresent());
    }
  }

  private static boolean isAsked(AppDriver app) {
    return app.find("#first-question").orElseThrow().isVisible();
  }

  private static double height(AppDriver app) {
    return app.find("#first-question").orElseThrow().getLayoutBounds().getHeight();
  }

  private static boolean says(AppDriver app, String words) {
    Node question = app.find("#first-question").orElseThrow();
    return question.lookupAll(".label").stream()
        .anyMatch(n -> n instanceof Labeled l && l.getText().contains(words));
  }
}
