package app.milepost;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.settings.Settings.Theme;
import app.milepost.testkit.AppDriver;
import app.milepost.testkit.pages.AssessPage;
import app.milepost.testkit.pages.ReportPage;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trying other levels on the report, in the real app. */
class WhatIfJourneyTest {

  /** The worked example's levels; the tenth is left open. */
  private static final String LEVELS = "211424212-3" + "3332322" + "201";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"1200, 800, LIGHT", "900, 600, DARK"})
  void aLevelThatIsTriedMovesTheResultAndEscapePutsItBack(int width, int height, Theme theme) {
    String suffix = "-%dx%d-%s".formatted(width, height, theme.name().toLowerCase(Locale.ROOT));
    try (AppDriver app = AppDriver.start(folder, width, height, theme)) {
      AssessPage.open(app).rate(LEVELS);
      app.click("#page-report");
      new ReportPage(app);
      String gauge = app.gauge();
      app.robot()
          .interact(() -> {
            TitledPane part = (TitledPane) app.find("#what-if").orElseThrow();
            part.setExpanded(true);
            part.requestFocus();
          });
      app.settle();
      String before = app.text("#what-if-points");
      assertThat(app.find("#what-if-unsaved").orElseThrow().isVisible()).isFalse();

      app.robot()
          .interact(() -> app.find("#what-if-coding-classification").orElseThrow().requestFocus());
      app.type(KeyCode.RIGHT, KeyCode.RIGHT);
      app.settle();

      assertThat(app.text("#what-if-points")).contains(" instead of ").isNotEqualTo(before);
      assertThat(app.find("#what-if-unsaved").orElseThrow().isVisible()).isTrue();
      assertThat(app.gauge()).isEqualTo(gauge);
      bring(app, "#what-if");
      app.picture("what-if" + suffix);

      app.type(KeyCode.ESCAPE);

      assertThat(app.text("#what-if-points")).isEqualTo(before);
      assertThat(app.gauge()).isEqualTo(gauge);
    }
  }

  private static void bring(AppDriver app, String selector) {
    app.robot()
        .interact(() -> {
          Node part = app.find(selector).orElseThrow();
          ScrollPane page = (ScrollPane) app.find(".report-page").orElseThrow();
          double top = page.getContent().sceneToLocal(part.localToScene(0, 0)).getY();
          double hidden =
              page.getContent().getLayoutBounds().getHeight()
                  - page.getViewportBounds().getHeight();
          page.setVvalue(top / hidden);
        });
    app.settle();
  }
}
