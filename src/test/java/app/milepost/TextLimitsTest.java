package app.milepost;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.TextLimit;
import app.milepost.settings.Settings.Theme;
import app.milepost.testkit.AppDriver;
import app.milepost.testkit.DeskFolder;
import app.milepost.testkit.Fitting;
import app.milepost.testkit.ScriptedDialogs;
import app.milepost.testkit.pages.AssessPage;
import app.milepost.testkit.pages.SessionPage;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

/** Every field that takes no more says so. */
class TextLimitsTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(
      value = Theme.class,
      names = {"LIGHT", "DARK"})
  void aFieldThatTakesNoMoreSaysSo(Theme theme) {
    DeskFolder.fill(folder);
    String suffix = "-" + theme.name().toLowerCase(Locale.ROOT);
    try (AppDriver app = AppDriver.start(folder, 900, 600, theme, new ScriptedDialogs())) {
      SessionPage.open(app).start();
      overfill(app, "#next-step", TextLimit.NOTE);
      app.settle();
      app.picture("limit-step" + suffix);
      AssessPage.ofClient(app);
      app.type(KeyCode.HOME);
      for (int i = 0; i < 20 && !isShown(app, "#exclude"); i++) {
        app.press("#next");
      }
      app.press("#exclude");
      overfill(app, "#exclusion-reason", TextLimit.NOTE);
      app.picture("limit-reason" + suffix);
      app.type(KeyCode.ESCAPE);
      app.click("#page-progress");
      app.await(() -> app.find(".milestone-name").isPresent());
      overfill(app, ".milestone-name", TextLimit.NAME);
      app.picture("limit-milestone" + suffix);
      app.type(KeyCode.ESCAPE);
      app.click("#page-people");
      app.chord(KeyCode.CONTROL, KeyCode.N);
      overfill(app, "#edit-name", TextLimit.NAME);
      overfill(app, "#edit-contact", TextLimit.NOTE);
      overfill(app, "#edit-tags", TextLimit.NOTE);
      app.picture("limit-person" + suffix);
      assertThat(WaitForAsyncUtils.waitForAsyncFx(5000, () -> Fitting.outside(app.root())))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Theme.class,
      names = {"LIGHT", "DARK"})
  void onesOwnNameSaysSoInTheHeader(Theme theme) {
    try (AppDriver app = AppDriver.start(folder, 900, 600, theme)) {
      overfill(app, "#person-name", TextLimit.NAME);
      app.picture("limit-name-" + theme.name().toLowerCase(Locale.ROOT));
      Region header = (Region) app.find(".header").orElseThrow();
      assertThat(header.getHeight()).as("leaves room for the page").isLessThan(160);
      assertThat(WaitForAsyncUtils.waitForAsyncFx(5000, () -> Fitting.outside(app.root())))
          .isEmpty();
    }
  }

  private static void overfill(AppDriver app, String selector, TextLimit limit) {
    TextInputControl field = (TextInputControl) app.find(selector).orElseThrow();
    WaitForAsyncUtils.waitForAsyncFx(
        5000,
        () -> {
          field.requestFocus();
          field.appendText("a ".repeat(limit.most()));
        });
    app.settle();
    assertThat(field.getText()).as(selector).hasSize(limit.most());
    assertThat(app.robot().from(app.root()).lookup(".room-left").queryAllAs(Label.class))
        .as(selector)
        .anyMatch(told -> told.isVisible() && told.getText().startsWith("◆ No room for more"));
  }

  private static boolean isShown(AppDriver app, String selector) {
    return app.find(selector)
        .filter(node -> node.isVisible() && node.getParent().isVisible())
        .map(Node::isVisible)
        .orElse(false);
  }
}
