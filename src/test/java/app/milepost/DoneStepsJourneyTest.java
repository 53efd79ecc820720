package app.milepost;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.settings.Settings.Theme;
import app.milepost.testkit.AppDriver;
import app.milepost.testkit.OpenDesk;
import app.milepost.ui.work.Planning;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** Steps of the plan that were done are seen beside what became of ratings, in the real window. */
class DoneStepsJourneyTest {

  @TempDir private Path folder;

  @Test
  void whatWasDoneIsSeenOnTheProgressPage() throws Exception {
    try (OpenDesk desk = new OpenDesk(folder)) {
      desk.workspace().rate("medical-terminology", 1);
      desk.workspace().rate("hipaa-compliance", 2);
      desk.sessions().close();
      desk.workspace().rate("medical-terminology", 2);
      LocalDate tomorrow = LocalDate.now(ZoneId.systemDefault()).plusDays(1);
      new Planning(desk.workspace())
          .decide(
              desk.workspace()
                  .planProperty()
                  .get()
                  .finishing("terms-from-the-library", tomorrow)
                  .finishing("records-internship", tomorrow.minusDays(3)));
    }
    try (AppDriver app = AppDriver.start(folder, 900, 600, Theme.LIGHT)) {
      assertThat(told(app).getFirst()).isEqualTo("▲ Medical terms and anatomy: from 1 to 2");
      picture(app, "progress-done-light-900");
    }
    try (AppDriver app = AppDriver.start(folder, 1200, 800, Theme.DARK)) {
      assertThat(told(app)).anyMatch(line -> line.endsWith("not rated in a milestone before"));
      picture(app, "progress-done-dark-1200");
    }
    try (AppDriver app = AppDriver.startScaled(folder, 900, 600, Theme.LIGHT, 2)) {
      assertThat(told(app)).isNotEmpty();
      picture(app, "progress-done-200-900");
    }
  }

  private static List<String> told(AppDriver app) {
    app.chord(KeyCode.CONTROL, KeyCode.DIGIT5);
    app.await(() -> app.find("#progress-done").filter(Node::isVisible).isPresent());
    return app.texts("#progress-done .words .body");
  }

  private static void picture(AppDriver app, String name) {
    WaitForAsyncUtils.waitForAsyncFx(
        5000,
        () -> {
          Node part = app.find("#progress-done").orElseThrow();
          ScrollPane pane =
              (ScrollPane)
                  app.root().lookupAll(".desk-page .scroll-pane").stream()
                      .filter(Node::isVisible)
                      .findFirst()
                      .orElseThrow();
          double height = pane.getContent().getLayoutBounds().getHeight();
          double top = pane.getContent().sceneToLocal(part.localToScene(0, 0)).getY();
          pane.setVvalue(top / Math.max(1, height - pane.getViewportBounds().getHeight()));
        });
    app.picture(name);
  }
}
