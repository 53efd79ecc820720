package app.milepost;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.settings.Settings.Theme;
import app.milepost.testkit.AppDriver;
import app.milepost.testkit.DamagedRows;
import app.milepost.testkit.DeskFolder;
import app.milepost.testkit.ScriptedDialogs;
import app.milepost.testkit.pages.SessionPage;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

/** The pages of a counsellor's desk with a client who has been there before. */
class DeskPicturesTest {

  @TempDir private Path data;

  @ParameterizedTest
  @CsvSource({"900, 600, LIGHT", "1200, 800, DARK"})
  void everyPageAboutAClientCanBeRead(double width, double height, Theme theme) {
    DeskFolder.fill(data);
    String name = "desk-%.0f-%s-".formatted(width, theme.name().toLowerCase(Locale.ROOT));
    ScriptedDialogs dialogs = new ScriptedDialogs();
    dialogs.saveTo(data.resolve("summary.pdf"));
    try (AppDriver app = AppDriver.start(data, width, height, theme, dialogs)) {
      app.click("#page-session");
      app.await(() -> app.find("#earlier").filter(n -> n.isVisible()).isPresent());
      assertThat(app.text("#session-title")).isEqualTo("Session with Ana Lopes");
      app.picture(name + "session");
      app.click("#start-session");
      app.await(() -> app.find("#close-session").filter(n -> n.isVisible()).isPresent());
      app.click("#page-assess");
      app.picture(name + "assess-hidden");
      assertThat(app.text("#other-side")).startsWith("Your client's answer shows once");
      app.type(KeyCode.DIGIT2);
      app.picture(name + "assess");
      assertThat(app.texts(".evidence .toggle-button")).contains("My impression", "I saw it");
      assertThat(app.text("#other-side")).startsWith("Your client chose");
      app.type(KeyCode.C);
      app.picture(name + "assess-client");

      SessionPage.open(app).saveEarlierSummary();
      pictures(app, name + "session");

      app.click("#page-progress");
      app.await(() -> app.find("#compared").filter(n -> n.isVisible()).isPresent());
      assertThat(chosen(app, "#compare-from")).contains("September 15, 2026");
      assertThat(chosen(app, "#compare-to")).contains("in progress");
      pictures(app, name + "progress");

      app.click("#page-caseload");
      app.await(() -> !isShown(app, "#header-gauge"));
      assertThat(isShown(app, "#client-name")).as("a page about many").isFalse();
      assertThat(isShown(app, "#rung")).isFalse();
      app.picture(name + "header-of-caseload");
      app.click("#page-settings");
      assertThat(isShown(app, "#client-name")).isFalse();
      app.click("#page-report");
      app.await(() -> isShown(app, "#header-gauge"));
      assertThat(app.text("#client-name")).isEqualTo("Ana Lopes");
      assertThat(isShown(app, "#client-name")).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({"900, 600, LIGHT", "1200, 800, DARK"})
  void everyPageThatLacksADamagedSessionSaysSo(double width, double height, Theme theme) {
    DeskFolder.fill(data);
    DamagedRows.session(data, DeskFolder.LATEST);
    String name = "damaged-%.0f-%s-".formatted(width, theme.name().toLowerCase(Locale.ROOT));
    try (AppDriver app = AppDriver.start(data, width, height, theme)) {
      app.click("#page-session");
      app.await(() -> isShown(app, "#sessions-unreadable"));
      assertThat(app.text("#sessions-unreadable")).contains("(September 15, 2026, ");
      assertThat(app.texts("#earlier .save-summary")).hasSize(1);
      pictures(app, name + "session");
      app.click("#page-progress");
      app.await(() -> isShown(app, "#progress-unreadable"));
      app.picture(name + "progress");
      app.click("#page-people");
      app.await(() -> isShown(app, "#people-damaged-sessions"));
      app.picture(name + "people");
      app.click("#page-caseload");
      app.await(() -> isShown(app, "#caseload-damaged"));
      assertThat(app.text("#caseload-empty-title")).isEqualTo("Nobody can be counted");
      app.picture(name + "caseload");
    }
  }

  private static boolean isShown(AppDriver app, String selector) {
    return app.find(selector).filter(Node::isVisible).isPresent();
  }

  private static void pictures(AppDriver app, String name) {
    ScrollPane pane =
        (ScrollPane)
            app.root().lookupAll(".desk-page .scroll-pane").stream()
                .filter(n -> n.getParent().isVisible())
                .findFirst()
                .orElseThrow();
    for (int step = 0; step < 3; step++) {
      double value = step / 2.0;
      WaitForAsyncUtils.waitForAsyncFx(5000, () -> pane.setVvalue(value));
      app.picture(name + "-" + step);
    }
  }

  private static String chosen(AppDriver app, String selector) {
    return String.valueOf(((ComboBox<?>) app.find(selector).orElseThrow()).getValue());
  }
}
