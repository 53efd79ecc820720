package app.milepost;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.settings.Settings.Theme;
import app.milepost.testkit.AppDriver;
import app.milepost.testkit.Rounds;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Finding something in the bundled guide by keyboard alone. */
class FindJourneyTest {

  @TempDir private Path data;

  @Test
  void aWordIsFoundVisitedAndLeftByKeyboardAlone() {
    try (AppDriver app = AppDriver.start(data, 1200, 800, Theme.LIGHT)) {
      app.await(() -> app.find("#chapter-foot").isPresent());
      String before = focused(app);

      app.chord(KeyCode.SHORTCUT, KeyCode.F);
      assertThat(focused(app)).isEqualTo("find-field");
      app.write("Résumé");
      app.settle();
      assertThat(shown(app, "#hits")).isTrue();
      int all = total(app);
      assertThat(app.text("#find-count")).isEqualTo("1 of " + all);
      assertThat(all).isGreaterThan(1);

      app.type(KeyCode.ENTER);
      assertThat(shown(app, "#hits")).isFalse();
      assertThat(app.text("#find-count")).isEqualTo("1 of " + all);
      assertThat(focused(app)).isEqualTo("find-field");
      app.type(KeyCode.ENTER);
      assertThat(app.text("#find-count")).isEqualTo("2 of " + all);
      app.chord(KeyCode.SHIFT, KeyCode.ENTER);
      assertThat(app.text("#find-count")).isEqualTo("1 of " + all);
      app.chord(KeyCode.SHIFT, KeyCode.F3);
      assertThat(app.text("#find-count")).isEqualTo(all + " of " + all);

      app.type(KeyCode.ESCAPE);
      assertThat(app.find("#find-count").orElseThrow().isVisible()).isFalse();
      assertThat(typed(app)).isEmpty();
      assertThat(focused(app)).isNotEqualTo("find-field").isNotEqualTo(before);
      assertThat(isInSight(app)).isTrue();
    }
  }

  @Test
  void arrowsChooseAndF3GoesOnFromThePage() {
    try (AppDriver app = AppDriver.start(data, 900, 600, Theme.LIGHT)) {
      app.await(() -> app.find("#chapter-foot").isPresent());
      app.type(KeyCode.SLASH);
      assertThat(focused(app)).isEqualTo("find-field");
      assertThat(typed(app)).isEmpty();
      app.write("months");
      app.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.UP, KeyCode.DOWN);
      assertThat(app.text("#find-count")).startsWith("3 of ");
      app.type(KeyCode.ENTER, KeyCode.ESCAPE);
      String third = focused(app);
      assertThat(third).matches("(entry|conflict|part)-.*");

      app.type(KeyCode.SLASH);
      app.write("months");
      app.type(KeyCode.ENTER, KeyCode.TAB);
      assertThat(focused(app)).isEqualTo("find-previous");
      app.type(KeyCode.F3);
      assertThat(app.text("#find-count")).startsWith("2 of ");
      app.type(KeyCode.F3);
      assertThat(app.text("#find-count")).startsWith("3 of ");
      assertThat(focused(app)).isEqualTo(third);
      assertThat(isInSight(app)).isTrue();
    }
  }

  @Test
  void escapeGivesTheKeyboardBackWhereNothingWasVisited() {
    try (AppDriver app = AppDriver.start(data, 900, 600, Theme.LIGHT)) {
      app.await(() -> app.find("#rate-yourself").isPresent());
      app.await(() -> {
        app.find("#rate-yourself").orElseThrow().requestFocus();
        return true;
      });
      app.chord(KeyCode.SHORTCUT, KeyCode.F);
      app.write("zzz");
      app.settle();
      assertThat(app.text("#find-count")).isEqualTo("Nothing found");
      assertThat(app.text("#find-advice")).contains("Check the spelling");
      app.type(KeyCode.ESCAPE);
      assertThat(focused(app)).isEqualTo("rate-yourself");
      assertThat(shown(app, "#hits")).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({"900, 600, DARK", "1200, 800, LIGHT"})
  void whatIsFoundCanBeRead(double width, double height, Theme theme) {
    String name = "find-%.0f-%s".formatted(width, theme.name().toLowerCase(Locale.ROOT));
    try (AppDriver app = AppDriver.start(data, width, height, theme)) {
      app.await(() -> app.find("#chapter-foot").isPresent());
      app.picture(name + "-0-before");
      app.chord(KeyCode.SHORTCUT, KeyCode.F);
      app.write("record request");
      app.type(KeyCode.DOWN);
      app.picture(name + "-1-hits");
      assertThat(app.find("#hits").map(hits -> isInside(hits)).orElseThrow()).isTrue();
      app.type(KeyCode.ENTER);
      app.picture(name + "-2-visited");
      app.write(" zebra");
      app.picture(name + "-3-nothing");
    }
  }

  @Test
  void comingBackToThePageAgainAndAgainLeavesNoNodesBehind() {
    try (AppDriver app = AppDriver.start(data, 900, 600, Theme.LIGHT)) {
      app.await(() -> app.find("#chapter-foot").isPresent());
      List.of("#page-assess", "#page-report", "#page-settings", "#page-career").forEach(app::press);
      long before = nodes(app);
      app.pressInTurn(Rounds.of(25), "#page-settings", "#page-career");
      assertThat(nodes(app)).isEqualTo(before);
    }
  }

  private static long nodes(AppDriver app) {
    return count(app.find("#find-field").orElseThrow().getScene().getRoot());
  }

  private static long count(Node node) {
    return node instanceof Parent parent
        ? 1 + parent.getChildrenUnmodifiable().stream().mapToLong(FindJourneyTest::count).sum()
        : 1;
  }

  private static boolean isInside(Node node) {
    Bounds bounds = node.localToScene(node.getLayoutBounds());
    return bounds.getMinX() >= 0
        && bounds.getMaxX() <= node.getScene().getWidth()
        && bounds.getMaxY() <= node.getScene().getHeight();
  }

  private static String focused(AppDriver app) {
    Node owner = app.find("#find-field").orElseThrow().getScene().getFocusOwner();
    return owner == null || owner.getId() == null ? String.valueOf(owner) : owner.getId();
  }

  private static boolean isInSight(AppDriver app) {
    Node owner = app.find("#find-field").orElseThrow().getScene().getFocusOwner();
    Bounds bounds = owner.localToScene(owner.getLayoutBounds());
    return bounds.getMinY() >= 0 && bounds.getMinY() < owner.getScene().getHeight();
  }

  private static boolean shown(AppDriver app, String selector) {
    return app.find(selector).orElseThrow().isVisible();
  }

  private static String typed(AppDriver app) {
    return ((TextField) app.find("#find-field").orElseThrow()).getText();
  }

  private static int total(AppDriver app) {
    String count = app.text("#find-count");
    return Integer.parseInt(count.substring(count.lastIndexOf(' ') + 1));
  }
}
