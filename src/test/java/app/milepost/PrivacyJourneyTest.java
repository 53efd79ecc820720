package app.milepost;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.settings.Settings.Theme;
import app.milepost.testkit.AppDriver;
import app.milepost.testkit.DeskFolder;
import app.milepost.testkit.ScriptedDialogs;
import app.milepost.testkit.TestClock;
import app.milepost.testkit.pages.LockedPage;
import app.milepost.testkit.pages.PeoplePage;
import app.milepost.testkit.pages.PrivacyPage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Protecting a folder and taking that back, in the real window. */
class PrivacyJourneyTest {

  private static final String FIRST = "quiet green harbor";
  private static final String SECOND = "seven calm rivers";

  @TempDir private Path folder;
  @TempDir private Path paper;

  private final ScriptedDialogs dialogs = new ScriptedDialogs();

  @Test
  void aFolderIsProtectedFromTheSettingsAndLocked() {
    DeskFolder.fill(folder);
    dialogs.saveTo(paper.resolve("code.pdf"));
    try (AppDriver app = AppDriver.startForClients(folder, 900, 600, Theme.LIGHT, dialogs)) {
      PrivacyPage privacy = PrivacyPage.open(app);
      assertThat(app.find("#lock").orElseThrow().isVisible()).isFalse();
      privacy.begin("#protect");
      app.picture("protect-light-900");
      privacy.chooseNew("short", "short");
      assertThat(privacy.problem()).contains("at least 8 letters");
      privacy.chooseNew(FIRST, SECOND);
      assertThat(privacy.problem()).contains("not the same");
      app.picture("protect-problem-light-900");
      privacy.chooseNew(FIRST, FIRST);
      String code = privacy.code();
      app.press("#save-code");
      app.await(() -> Files.exists(paper.resolve("code.pdf")));
      privacy.confirm("0000");
      app.await(() -> app.find("#code-problem").filter(n -> n.isVisible()).isPresent());
      app.picture("code-light-900");
      app.click("#last-group");
      app.chord(KeyCode.CONTROL, KeyCode.A);
      privacy.confirm(code.substring(code.length() - 4).toLowerCase(Locale.ROOT));
      assertThat(privacy.done()).contains("protected");
      app.picture("settings-protected-light-900");

      LockedPage locked = LockedPage.lock(app);
      locked.unlock(FIRST);
      app.await(() -> app.find("#privacy").isPresent());
    }
  }

  @Test
  void aChangedPassphraseTakesThePlaceOfTheOldOneUntilProtectionEnds() {
    DeskFolder.fill(folder);
    String code = DeskFolder.protect(folder, FIRST);
    try (AppDriver app =
        AppDriver.startLocked(folder, 900, 600, Theme.DARK, 1, new TestClock(), dialogs)) {
      new LockedPage(app).unlock(FIRST);
      PrivacyPage privacy = PrivacyPage.open(app);
      privacy.begin("#change-passphrase");
      privacy.present("not the right one");
      privacy.chooseNew(SECOND, SECOND);
      assertThat(privacy.problem()).contains("not the right passphrase");
      app.picture("change-problem-dark-900");
      privacy.present(code);
      privacy.chooseNew(SECOND, SECOND);
      assertThat(privacy.done()).contains("passphrase is changed");

      LockedPage locked = LockedPage.lock(app);
      locked.enter(FIRST);
      assertThat(locked.refusal()).contains("not the right passphrase");
      locked.unlock(SECOND);

      privacy.begin("#unprotect");
      privacy.present(SECOND);
      app.picture("unprotect-dark-900");
      app.press("#privacy-go");
      assertThat(privacy.done()).contains("not protected any more");
      assertThat(app.find("#lock").orElseThrow().isVisible()).isFalse();
      new PeoplePage(app).awaitClient("Ana Lopes");
    }
  }

  @Test
  void theFirstStartOffersAPassphraseOnce() {
    try (AppDriver app = AppDriver.startNew(folder, 900, 600, Theme.LIGHT)) {
      assertThat(app.find("#protect-offer").orElseThrow().isVisible()).isFalse();
      app.click("#for-me");
      app.await(() -> app.find("#protect-offer").orElseThrow().isVisible());
      app.picture("protect-offer-light-900");
      app.click("#offer-not-now");
      assertThat(app.find("#protect-offer").orElseThrow().isVisible()).isFalse();
    }
    try (AppDriver app = AppDriver.start(folder, 900, 600, Theme.LIGHT)) {
      assertThat(app.find("#protect-offer").orElseThrow().isVisible()).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({"900, 600, LIGHT, 2", "1200, 800, DARK, 1"})
  void whatIsAskedAndShownCanBeRead(double width, double height, Theme theme, double scale) {
    String name =
        "-%s-%.0f-%.0f".formatted(theme.name().toLowerCase(Locale.ROOT), width, scale * 100);
    try (AppDriver app = AppDriver.startScaled(folder, width, height, theme, scale)) {
      PrivacyPage privacy = PrivacyPage.open(app);
      privacy.begin("#protect");
      app.picture("protect" + name);
      privacy.chooseNew(FIRST, FIRST);
      assertThat(privacy.code()).hasSize(34);
      app.picture("code" + name);
    }
  }
}
