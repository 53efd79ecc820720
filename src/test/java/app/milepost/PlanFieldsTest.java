package app.milepost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.milepost.settings.Settings.Theme;
import app.milepost.testkit.AppDriver;
import app.milepost.testkit.pages.AssessPage;
import app.milepost.testkit.pages.PlanPage;
import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands on the plan page stays in its place, and is never cut. */
class PlanFieldsTest {

  private static final String LEVELS = "211424212-3" + "3332322" + "201";

  @TempDir private Path folder;

  private static Bounds place(AppDriver app, String selector) {
    return place(app.find(selector).orElseThrow());
  }

  private static Bounds place(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  /** Returns how far the words beside a field stand from the middle of the field. */
  private static double offset(AppDriver app, String field, String words) {
    Node beside =
        app.root().lookupAll(".budget .label").stream()
            .filter(node -> ((Label) node).getText().equals(words))
            .findFirst()
            .orElseThrow();
    return place(beside).getCenterY() - place(app, field).getCenterY();
  }

  @ParameterizedTest
  @CsvSource({"1200, 800, 1.0, LIGHT", "900, 600, 1.0, DARK", "900, 600, 2.0, LIGHT"})
  void aWrongNumberIsRefusedBelowItsFieldAndMovesNothingBeside(
      int width, int height, double scale, Theme theme) {
    String suffix = "-%dx%d-%.0f".formatted(width, height, 100 * scale);
    try (AppDriver app = AppDriver.startScaled(folder, width, height, theme, scale)) {
      AssessPage.open(app).rate(LEVELS);
      PlanPage plan = PlanPage.open(app);
      plan.give(200, 800);
      double before = place(app, "#plan-money-field").getWidth();

      plan.type("#plan-money-field", "12,50");
      plan.type("#plan-hours-a-week", "200");
      plan.type("#plan-weeks", "many");
      app.settle();

      plan.bring("#plan-budget");
      app.picture("plan-wrong-numbers" + suffix);
      assertThat(app.text("#plan-money-field-problem"))
          .isEqualTo("Type a number from 0 to 10,000,000.");
      assertThat(place(app, "#plan-money-field").getWidth()).isEqualTo(before);
      assertThat(place(app, "#plan-hours-field").getWidth()).isEqualTo(before);
      assertThat(place(app, "#plan-weeks-problem").getMinY())
          .isGreaterThan(place(app, "#plan-weeks").getMaxY() + 6);
      assertThat(offset(app, "#plan-hours-a-week", "A week")).isCloseTo(0, within(3.0));
      assertThat(offset(app, "#plan-hours-a-week", "hours at most")).isCloseTo(0, within(3.0));
      assertThat(plan.isAsWideAsTheWindow()).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({"1200, 800, 1.0, DARK", "900, 600, 2.0, LIGHT"})
  void theWayToWhatBringsNothingIsReadToItsEnd(int width, int height, double scale, Theme theme) {
    try (AppDriver app = AppDriver.startScaled(folder, width, height, theme, scale)) {
      AssessPage.open(app).rate(LEVELS);
      PlanPage plan = PlanPage.open(app);
      plan.give(200, 800);
      plan.bring("#plan-timeline");
      app.picture("plan-timeline-%dx%d-%.0f".formatted(width, height, 100 * scale));
      plan.bring("#plan-left-all");
      app.picture("plan-left-all-%dx%d-%.0f".formatted(width, height, 100 * scale));

      Labeled all = (Labeled) app.find("#plan-left-all").orElseThrow();
      assertThat(((Text) all.lookup(".text")).getText().replace("\n", "")).isEqualTo(all.getText());
    }
  }
}
