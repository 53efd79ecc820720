package app.milepost;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.settings.Settings.Theme;
import app.milepost.testkit.AppDriver;
import app.milepost.testkit.DeskFolder;
import app.milepost.testkit.FolderBytes;
import app.milepost.testkit.ScriptedDialogs;
import app.milepost.testkit.TestClock;
import app.milepost.testkit.pages.AssessPage;
import app.milepost.testkit.pages.LockedPage;
import app.milepost.testkit.pages.PeoplePage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Locking and unlocking a counsellor's desk, in the real window. */
class LockJourneyTest {

  private static final String PASSPHRASE = "quiet green harbor";

  @TempDir private Path folder;

  private final TestClock clock = new TestClock();
  private final ScriptedDialogs dialogs = new ScriptedDialogs();

  private AppDriver start() {
    return AppDriver.startLocked(folder, 900, 600, Theme.LIGHT, 1, clock, dialogs);
  }

  @Test
  void afterLockingOneIsBackInTheSamePlace() {
    DeskFolder.fill(folder);
    DeskFolder.protect(folder, PASSPHRASE);
    try (AppDriver app = start()) {
      new LockedPage(app).unlock(PASSPHRASE);
      new PeoplePage(app).awaitClient("Ana Lopes");
      AssessPage.ofClient(app).rate("23");
      app.click("#client-looks-on");
      String gauge = app.gauge();
      double width = app.stage().getWidth();

      LockedPage locked = LockedPage.lock(app);
      assertThat(app.root().lookupAll(".label").toString()).doesNotContain("Ana");
      assertThat(app.stage().getTitle()).isEqualTo("Milepost");
      assertThat(app.stage().getWidth()).isEqualTo(width);
      assertThat(app.find("#page-assess")).isEmpty();
      assertThat(app.focused()).isEqualTo("passphrase");
      locked.unlock(PASSPHRASE);

      new PeoplePage(app).awaitClient("Ana Lopes");
      app.await(() -> app.find(".assess").isPresent());
      app.await(() -> app.gauge().equals(gauge));
      assertThat(app.find("#notice")).isEmpty();
      assertThat(app.find("#onlooker").orElseThrow().isVisible())
          .as("the client still looks on")
          .isTrue();
    }
  }

  @Test
  void whileLockedNothingButTheLockCanBeReached() {
    DeskFolder.fill(folder);
    DeskFolder.protect(folder, PASSPHRASE);
    try (AppDriver app = start()) {
      LockedPage locked = new LockedPage(app);
      app.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
      app.chord(KeyCode.CONTROL, KeyCode.N);
      app.chord(KeyCode.CONTROL, KeyCode.Z);
      assertThat(app.find("#locked")).isPresent();
      assertThat(locked.reachable())
          .containsExactlyInAnyOrder(
              "passphrase",
              "passphrase-show",
              "unlock",
              "other-secret",
              "locked-other-folder",
              "locked-quit");
    }
  }

  @Test
  void aWrongPassphraseTouchesNothingAndMakesGuessingSlow() throws Exception {
    DeskFolder.fill(folder);
    DeskFolder.protect(folder, PASSPHRASE);
    try (AppDriver app = start()) {
      LockedPage locked = new LockedPage(app);
      Map<String, String> before = FolderBytes.of(folder);
      locked.enter("quiet green harbour");
      assertThat(locked.refusal())
          .contains("not the right passphrase")
          .contains("Nothing was changed");
      assertThat(app.focused()).isEqualTo("passphrase");
      app.picture("locked-wrong-light-900");
      locked.enter("wrong twice");
      app.await(() ->
          app.focused().equals("passphrase") && !app.find("#unlock").orElseThrow().isDisabled());
      locked.enter("wrong three times");
      app.await(() -> app.text("#locked-said").startsWith("You can try again in"));
      assertThat(app.find("#unlock").orElseThrow().isDisabled()).isTrue();
      app.picture("locked-pause-light-900");
      assertThat(FolderBytes.of(folder)).isEqualTo(before);
      clock.pass(Duration.ofMinutes(1));
      app.await(() -> !app.find("#unlock").orElseThrow().isDisabled());
      locked.unlock(PASSPHRASE);
    }
  }

  @Test
  void theRecoveryCodeUnlocksHoweverItIsTyped() {
    DeskFolder.fill(folder);
    String code = DeskFolder.protect(folder, PASSPHRASE);
    try (AppDriver app = start()) {
      LockedPage locked = new LockedPage(app);
      app.click("#other-secret");
      locked.enter(code.substring(0, 6));
      assertThat(locked.refusal()).contains("28 letters and digits");
      app.picture("locked-code-light-900");
      app.chord(KeyCode.CONTROL, KeyCode.A);
      app.write(code.replace("-", "").toLowerCase(Locale.ROOT));
      app.settle();
      assertThat(locked.typed("#recovery-code")).isEqualTo(code);
      app.type(KeyCode.ENTER);
      locked.awaitOpen();
      new PeoplePage(app).awaitClient("Ana Lopes");
    }
  }

  @Test
  void whoeverLeavesTheComputerAloneFindsItLocked() {
    DeskFolder.fill(folder);
    DeskFolder.protect(folder, PASSPHRASE);
    try (AppDriver app = start()) {
      new LockedPage(app).unlock(PASSPHRASE);
      PeoplePage people = PeoplePage.open(app);
      app.await(() -> people.names().contains("Ana Lopes"));
      app.await(() -> app.find("#lock").filter(n -> n.isVisible()).isPresent());
      app.chord(KeyCode.CONTROL, KeyCode.N);
      app.write("Half a na");
      app.settle();
      clock.pass(Duration.ofMinutes(9));
      app.type(KeyCode.M);
      clock.pass(Duration.ofMinutes(9));
      app.type(KeyCode.E);
      assertThat(app.find("#locked")).isEmpty();
      clock.pass(Duration.ofMinutes(10));
      LockedPage locked = new LockedPage(app);
      assertThat(Window.getWindows()).contains(app.stage());
      locked.unlock(PASSPHRASE);
      app.await(() -> app.find("#notice").isPresent());
      app.picture("told-after-lock-light-900");
      assertThat(app.texts("#notice .label").getFirst())
          .contains("details of a person")
          .doesNotContain("Half a na");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "900, 600, LIGHT, 1",
    "1200, 800, DARK, 1",
    "900, 600, LIGHT, 2",
    "720, 480, DARK, 1.5"
  })
  void theLockCanBeRead(double width, double height, Theme theme, double scale) {
    DeskFolder.fill(folder);
    DeskFolder.protect(folder, PASSPHRASE);
    try (AppDriver app =
        AppDriver.startLocked(folder, width, height, theme, scale, clock, dialogs)) {
      new LockedPage(app);
      String name =
          "locked-%s-%.0f-%.0f"
              .formatted(theme.name().toLowerCase(Locale.ROOT), width, scale * 100);
      app.write("abc");
      app.press("#passphrase-show");
      app.picture(name);
    }
  }
}
