package app.milepost;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.settings.Settings.Theme;
import app.milepost.testkit.AppDriver;
import app.milepost.testkit.CaseloadFolder;
import app.milepost.testkit.DeskFolder;
import app.milepost.testkit.Fitting;
import app.milepost.testkit.ScriptedDialogs;
import app.milepost.testkit.pages.AssessPage;
import app.milepost.testkit.pages.SessionPage;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

/** Every page still fits once the window has been made smaller. */
class WindowSizeTest {

  private static final List<String> ABOUT_CLIENTS =
      List.of(
          "people", "career", "assess", "report", "session", "progress", "caseload", "settings");

  private static final List<String> ABOUT_ONESELF =
      List.of("career", "assess", "report", "progress", "settings");

  @TempDir private Path data;

  @ParameterizedTest
  @CsvSource({
    "900, 600, LIGHT, 1",
    "900, 600, DARK, 1",
    "720, 480, LIGHT, 1",
    "900, 600, LIGHT, 1.5",
    "900, 600, LIGHT, 2"
  })
  void aPageAboutClientsFitsAfterTheWindowWasMadeSmaller(
      double width, double height, Theme theme, double scale) {
    DeskFolder.fill(data);
    try (AppDriver app = AppDriver.startScaled(data, 1280, 800, theme, scale)) {
      app.click("#page-session");
      app.await(() -> isShown(app, "#start-session"));
      new SessionPage(app).start();
      String name =
          "smaller-%.0f-%s-%.1f".formatted(width, theme.name().toLowerCase(Locale.ROOT), scale);
      everythingFits(app, ABOUT_CLIENTS, width, height, name);
    }
  }

  /** Tags and steps overdue bring controls that a list of one client has not. */
  @Test
  void aListOfManyPeopleCutsNeitherTheHeaderNorWhatCanBeDoneWithThem() {
    CaseloadFolder.fill(data, 60);
    try (AppDriver app =
        AppDriver.startForClients(data, 900, 600, Theme.LIGHT, 2, new ScriptedDialogs())) {
      app.await(() -> isShown(app, "#follow-ups .button"));
      app.picture("smaller-many-people");
      assertThat(outside(app)).isEmpty();
      assertThat(app.focused()).isEqualTo("find-person");

      app.type(KeyCode.END);
      app.tabTo("open-person");
      app.picture("smaller-many-people-end");
      Node open = app.find("#open-person").orElseThrow();
      assertThat(open.localToScene(open.getLayoutBounds()).getMaxY()).isBetween(100.0, 600.0);
    }
  }

  /** Few answers make for the longest words: “so far, up to”. */
  @ParameterizedTest
  @CsvSource({"900, 600, 1", "720, 480, 1", "900, 600, 2"})
  void aPageAboutOneselfFitsAfterTheWindowWasMadeSmaller(
      double width, double height, double scale) {
    try (AppDriver app = AppDriver.startScaled(data, 1280, 800, Theme.LIGHT, scale)) {
      AssessPage.open(app).rate("32");
      app.press("#page-progress");
      app.settle();
      app.press("#keep-milestone");
      app.await(() -> isShown(app, "#kept-milestone"));
      AssessPage.open(app).rate("4");
      String name = "smaller-own-%.0f-%.1f".formatted(width, scale);
      everythingFits(app, ABOUT_ONESELF, width, height, name);
    }
  }

  @Test
  void everyChapterOfTheGuideFitsAfterTheWindowWasMadeSmaller() {
    try (AppDriver app = AppDriver.start(data, 1280, 800, Theme.LIGHT)) {
      app.await(() -> app.find(".contents-line").isPresent());
      List<String> chapters =
          app.robot().from(app.root()).lookup(".contents-line").queryAll().stream()
              .map(Node::getId)
              .toList();
      assertThat(chapters).hasSizeGreaterThan(4);
      for (String chapter : chapters) {
        resize(app, 1280, 800);
        app.press("#" + chapter);
        app.settle();
        resize(app, 900, 600);
        assertThat(outside(app)).as(chapter).isEmpty();
      }
    }
  }

  private static void everythingFits(
      AppDriver app, List<String> pages, double width, double height, String name) {
    for (String page : pages) {
      resize(app, 1280, 800);
      app.press("#page-" + page);
      app.settle();
      app.await(() -> !page.equals("progress") || isShown(app, "#compared"));
      resize(app, width, height);
      app.picture(name + "-" + page);
      assertThat(outside(app)).as(page).isEmpty();
      assertThat(cutButtons(app)).as(page).isEmpty();
    }
  }

  private static List<String> cutButtons(AppDriver app) {
    return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> Fitting.cutButtons(app.root()));
  }

  private static void resize(AppDriver app, double width, double height) {
    WaitForAsyncUtils.waitForAsyncFx(
        5000,
        () -> {
          app.stage().setWidth(width);
          app.stage().setHeight(height);
        });
    app.settle();
  }

  private static List<String> outside(AppDriver app) {
    return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> Fitting.outside(app.root()));
  }

  private static boolean isShown(AppDriver app, String selector) {
    return app.find(selector)
        .filter(node ->
            Stream.<Node>iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible))
        .isPresent();
  }
}
