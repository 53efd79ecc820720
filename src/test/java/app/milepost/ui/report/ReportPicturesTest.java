package app.milepost.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.ui.Appearance.Scheme;
import app.milepost.ui.work.Workspace;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of every state, in {@code target/screenshots}, and no text cut in any of them. */
class ReportPicturesTest {

  @ParameterizedTest
  @CsvSource({
    "900,  600, LIGHT, 100",
    "900,  600, DARK,  100",
    "1200, 800, LIGHT, 100",
    "1200, 800, DARK,  100",
    "900,  600, LIGHT, 200",
  })
  void noTextIsCut(int width, int height, Scheme scheme, int textPercent) {
    String suffix =
        "-%dx%d-%s-%d"
            .formatted(width, height, scheme.name().toLowerCase(Locale.ROOT), textPercent);
    take("loading", Desk.opening(), width, height, scheme, textPercent, suffix);
    take("empty", Desk.withNothingAnswered(), width, height, scheme, textPercent, suffix);
    take("example", Desk.withWorkedExample(), width, height, scheme, textPercent, suffix);
    take("full", Desk.withEverythingReached(), width, height, scheme, textPercent, suffix);
  }

  private static void explainAndSave(PageWindow window) {
    window.press(window.figure("Why 69.7 points?"), KeyCode.SPACE);
    window.press(window.figure("Why +4.1 points"), KeyCode.SPACE);
    window.press(window.figure("Why 4.1 points"), KeyCode.SPACE);
    window.press(window.one("#save-pdf", Button.class), KeyCode.SPACE);
  }

  private static void take(
      String state,
      Workspace workspace,
      int width,
      int height,
      Scheme scheme,
      int textPercent,
      String suffix) {
    try (PageWindow window =
        new PageWindow(workspace, width, height, Path.of("target", "report.pdf"))) {
      window.dress(scheme, textPercent);
      window.picture("report-" + state + suffix, 0);
      if (state.equals("example")) {
        window.wholePage("report-" + state + suffix + "-whole");
        explainAndSave(window);
        window.picture("report-explained" + suffix, 0);
      }
      assertThat(window.texts()).isPositive();
      assertThat(window.cutTexts()).isEmpty();
    }
  }
}
