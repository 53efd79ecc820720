package app.milepost;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.settings.Settings.Theme;
import app.milepost.testkit.AppDriver;
import app.milepost.testkit.pages.AssessPage;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Milestones are kept, named, deleted and brought back. */
class MilestonesJourneyTest {

  private static final String NAME = "#milestones .milestone-name";

  @TempDir private Path folder;

  @Test
  void aMilestoneIsNamedWithTheKeyboardDeletedAndBroughtBack() {
    try (AppDriver app = AppDriver.start(folder, 900, 600, Theme.LIGHT)) {
      keep(app, "2222");
      app.await(() -> shown(app, "#milestones"));
      focus(app, NAME);
      app.write("Gone again");
      app.type(KeyCode.ESCAPE);
      assertThat(name(app)).isEmpty();
      app.write("Before the course");
      app.type(KeyCode.ENTER);
      keep(app, "3333");
      app.await(() -> app.texts("#progress-news .muted").getFirst().contains("Before the course"));
      assertThat(app.find("#progress-chart").orElseThrow().getAccessibleText())
          .contains("(Before the course)");

      focus(app, "#milestones .milestone-delete");
      app.type(KeyCode.SPACE);
      app.await(() -> shown(app, "#milestone-deleted"));
      app.await(() -> app.focused().equals("milestone-back"));
      app.type(KeyCode.END);
      app.picture("milestones-deleted");
      app.type(KeyCode.SPACE);
      app.await(() -> !shown(app, "#milestone-deleted"));
      focus(app, "#milestones .milestone-delete");
      app.type(KeyCode.END);
      app.picture("milestones-light-900x600");
    }
    try (AppDriver app = AppDriver.start(folder, 900, 600, Theme.DARK)) {
      app.click("#page-progress");
      app.await(() -> shown(app, "#milestones"));
      assertThat(
              app.robot().from(app.root()).lookup(NAME).queryAllAs(TextField.class).stream()
                  .map(TextField::getText))
          .containsExactly("", "Before the course");
      app.picture("milestones-chart-dark-900x600");
      focus(app, "#milestones .milestone-delete");
      app.type(KeyCode.END);
      app.picture("milestones-dark-900x600");
    }
    try (AppDriver app = AppDriver.startScaled(folder, 900, 600, Theme.LIGHT, 2)) {
      app.click("#page-progress");
      app.await(() -> shown(app, "#milestones"));
      app.type(KeyCode.PAGE_DOWN);
      app.type(KeyCode.PAGE_DOWN);
      app.picture("milestones-chart-200-900x600");
      focus(app, "#milestones .milestone-delete");
      app.type(KeyCode.END);
      app.picture("milestones-200-900x600");
    }
  }

  private static void keep(AppDriver app, String levels) {
    AssessPage.open(app);
    app.type(KeyCode.HOME);
    new AssessPage(app).rate(levels);
    app.click("#page-progress");
    app.await(() -> shown(app, "#keep-milestone"));
    app.press("#keep-milestone");
    app.await(() -> shown(app, "#kept-milestone"));
  }

  private static String name(AppDriver app) {
    return ((TextField) app.find(NAME).orElseThrow()).getText();
  }

  private static void focus(AppDriver app, String selector) {
    // Keeping a milestone moves the keyboard too, somewhat later; what is asked for here must stay.
    app.await(() -> {
      Optional<Node> found = app.find(selector);
      boolean stays = found.filter(Node::isFocused).isPresent();
      found.ifPresent(Node::requestFocus);
      return stays;
    });
  }

  private static boolean shown(AppDriver app, String selector) {
    return app.find(selector).filter(MilestonesJourneyTest::isShown).isPresent();
  }

  private static boolean isShown(Node node) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (!n.isVisible()) {
        return false;
      }
    }
    return true;
  }
}
