package app.milepost;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.settings.Settings.Theme;
import app.milepost.testkit.AppDriver;
import app.milepost.testkit.DeskFolder;
import app.milepost.testkit.FocusLines;
import app.milepost.testkit.ScriptedDialogs;
import app.milepost.testkit.TestClock;
import app.milepost.testkit.pages.LockedPage;
import app.milepost.testkit.pages.PrivacyPage;
import app.milepost.testkit.pages.SessionPage;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

/** Where the keyboard is in the forms of the window and on its lock, and what Enter does there. */
class FormKeyboardTest {

  private static final String PASSPHRASE = "quiet green harbor";

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(
      value = Theme.class,
      names = {"LIGHT", "DARK"})
  void whateverHasTheKeyboardInAFormHasALineAroundIt(Theme theme) {
    DeskFolder.fill(folder);
    String suffix = "-" + theme.name().toLowerCase(Locale.ROOT);
    try (AppDriver app = AppDriver.start(folder, 900, 600, theme, new ScriptedDialogs())) {
      SessionPage.open(app).start();
      expectLines(app, "session" + suffix, "next-step", "next-step-due", "shared-notes");
      app.click("#page-assess");
      app.press("#side-own");
      app.press("#change-for-client");
      for (int i = 0; i < 20 && !app.find("#exclude").orElseThrow().getParent().isVisible(); i++) {
        app.press("#next");
      }
      app.press("#exclude");
      expectLines(app, "exclusion" + suffix, "exclusion-reason", "exclusion-confirm");
      app.click("#page-progress");
      app.settle();
      expectLines(app, "progress" + suffix, "compare-from");
      app.click("#page-people");
      app.chord(KeyCode.CONTROL, KeyCode.N);
      app.write("Ana Silva");
      app.press("#edit-consent");
      app.settle();
      expectLines(app, "person" + suffix, "edit-name", "edit-consent-day", "save-person");
    }
  }

  @Test
  void whateverHasTheKeyboardWhereProtectionIsTurnedOnHasALineAroundIt() {
    DeskFolder.fill(folder);
    try (AppDriver app = AppDriver.start(folder, 900, 600, Theme.LIGHT, new ScriptedDialogs())) {
      PrivacyPage.open(app).begin("#protect");
      expectLines(app, "protect", "new-passphrase", "privacy-go", "secrets-show");
      focus(app, "#new-passphrase");
      app.type(KeyCode.TAB);
      assertThat(app.focused()).isEqualTo("new-passphrase-again");
      app.type(KeyCode.TAB);
      assertThat(app.focused()).isEqualTo("privacy-go");
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Theme.class,
      names = {"LIGHT", "DARK"})
  void theLockShowsWhereTheKeyboardIsAndNoPassphraseUnasked(Theme theme) {
    DeskFolder.fill(folder);
    DeskFolder.protect(folder, PASSPHRASE);
    String suffix = "-" + theme.name().toLowerCase(Locale.ROOT);
    try (AppDriver app =
        AppDriver.startLocked(folder, 900, 600, theme, 1, new TestClock(), new ScriptedDialogs())) {
      LockedPage locked = new LockedPage(app);
      expectLines(app, "lock" + suffix, "passphrase", "unlock", "passphrase-show", "locked-quit");
      focus(app, "#passphrase");
      app.write(PASSPHRASE);
      app.type(KeyCode.TAB);
      assertThat(app.focused()).isEqualTo("unlock");
      app.tabTo("passphrase-show");
      app.type(KeyCode.SPACE);
      assertThat(app.text("#passphrase-show")).isEqualTo("Hide what you type");
      app.picture("lock-shown" + suffix);
      assertThat(FocusLines.isSeenAround(app, app.find("#passphrase-show").orElseThrow())).isTrue();
      app.type(KeyCode.SPACE);
      assertThat(app.text("#passphrase-show")).isEqualTo("Show what you type");
      app.type(KeyCode.ENTER);
      locked.awaitOpen();
    }
  }

  private static void expectLines(AppDriver app, String name, String... some) {
    app.settle();
    FocusLines lines = FocusLines.in(app);
    assertThat(lines.reached()).as(name).contains(some);
    assertThat(lines.without()).as(name).isEmpty();
    focus(app, "#" + some[0]);
    app.picture("form-lines-" + name);
  }

  private static void focus(AppDriver app, String selector) {
    Node node = app.find(selector).orElseThrow();
    WaitForAsyncUtils.waitForAsyncFx(5000, node::requestFocus);
    app.settle();
  }
}
