package app.milepost;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.settings.Settings.Theme;
import app.milepost.testkit.AppDriver;
import app.milepost.testkit.DeskFolder;
import app.milepost.testkit.ScriptedDialogs;
import app.milepost.testkit.TestClock;
import app.milepost.testkit.pages.AssessPage;
import app.milepost.testkit.pages.LockedPage;
import app.milepost.testkit.pages.PeoplePage;
import app.milepost.testkit.pages.PlanPage;
import app.milepost.ui.Dialogs;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An activity of one's own that is filled in and not added when the window is closed. */
class TypedActivityTest {

  private static final String LEVELS = "211424212-3" + "3332322" + "201";

  private static final String PASSPHRASE = "quiet green harbor";

  @TempDir private Path folder;
  private final ScriptedDialogs dialogs = new ScriptedDialogs();

  private PlanPage plan(AppDriver app) {
    AssessPage.open(app).rate(LEVELS);
    PlanPage plan = PlanPage.open(app);
    plan.settle();
    plan.press("#own-open");
    return plan;
  }

  private static void close(AppDriver app) {
    app.robot()
        .interact(() ->
            app.stage().fireEvent(new WindowEvent(app.stage(), WindowEvent.WINDOW_CLOSE_REQUEST)));
    app.settle();
  }

  @Test
  void anEmptyFormHoldsNobodyUp() {
    try (AppDriver app = AppDriver.start(folder, 1200, 800, Theme.LIGHT, dialogs)) {
      plan(app);
      close(app);

      app.await(() -> !app.stage().isShowing());
      assertThat(dialogs.asked()).isEmpty();
    }
  }

  @Test
  void whoGoesBackIsInTheFormAgainAndWhoLeavesLosesIt() {
    try (AppDriver app = AppDriver.start(folder, 1200, 800, Theme.LIGHT, dialogs)) {
      PlanPage plan = plan(app);
      plan.write("#own-title", "Evening course");
      app.click("#page-assess");
      close(app);

      assertThat(app.stage().isShowing()).isTrue();
      assertThat(dialogs.asked())
          .containsExactly(
              "You have filled in an activity of your own for the plan and not added it. Type how"
                  + " many hours it takes: a whole number from 1 to 100,000.");
      assertThat(app.focused()).isEqualTo("own-title");
      app.await(() -> plan.isInSight("#own-title"));
      assertThat(plan.typed("#own-title")).isEqualTo("Evening course");
      app.picture("plan-own-gone-back");

      dialogs.agree();
      close(app);
      app.await(() -> !app.stage().isShowing());
    }
  }

  @Test
  void closingTheFormKeepsWhatIsTypedAndCancelingDropsIt() {
    try (AppDriver app = AppDriver.start(folder, 1200, 800, Theme.LIGHT, dialogs)) {
      PlanPage plan = plan(app);
      plan.write("#own-title", "Evening course");
      plan.press("#own-open");
      assertThat(plan.isSeen(".own-form")).isFalse();
      assertThat(app.text("#own-open")).isEqualTo("Go on with the activity you began");
      app.picture("plan-own-closed");
      close(app);
      assertThat(dialogs.asked()).hasSize(1);
      assertThat(plan.typed("#own-title")).isEqualTo("Evening course");
      assertThat(app.focused()).isEqualTo("own-title");

      plan.press("#own-cancel");
      assertThat(app.text("#own-open")).isEqualTo("Add an activity of your own");
      plan.press("#own-open");
      assertThat(plan.typed("#own-title")).isEmpty();
      close(app);
      app.await(() -> !app.stage().isShowing());
      assertThat(dialogs.asked()).hasSize(1);
    }
  }

  @Test
  void lockingDropsItAndSaysSoWithoutTellingWhatItWas() {
    DeskFolder.fill(folder);
    DeskFolder.protect(folder, PASSPHRASE);
    try (AppDriver app =
        AppDriver.startLocked(folder, 1200, 800, Theme.LIGHT, 1, new TestClock(), dialogs)) {
      new LockedPage(app).unlock(PASSPHRASE);
      new PeoplePage(app).awaitClient("Ana Lopes");
      AssessPage.ofClient(app).rate(LEVELS);
      PlanPage plan = PlanPage.open(app);
      plan.settle();
      plan.press("#own-open");
      plan.write("#own-title", "Evening course");

      LockedPage.lock(app).unlock(PASSPHRASE);

      app.await(() -> app.find("#notice").isPresent());
      assertThat(app.texts("#notice .label").toString())
          .contains("something was not finished: an activity of your own. It was not kept.")
          .doesNotContain("Evening");
      PlanPage again = PlanPage.open(app);
      again.settle();
      assertThat(again.isSeen(".own-form")).isFalse();
      again.press("#own-open");
      assertThat(again.typed("#own-title")).isEmpty();
    }
  }

  @Test
  void whatIsCompleteCanBeAddedOnTheWay() {
    try (AppDriver app = AppDriver.start(folder, 1200, 800, Theme.LIGHT, dialogs)) {
      PlanPage plan = plan(app);
      plan.write("#own-title", "Evening course");
      plan.write("#own-hours", "10");
      plan.write("#own-weeks", "2");
      app.robot()
          .interact(() ->
              ((ComboBox<?>) app.find("#own-skill-1").orElseThrow())
                  .getSelectionModel()
                  .selectFirst());
      dialogs.decide(Dialogs.Unsaved.SAVE);
      close(app);

      app.await(() -> !app.stage().isShowing());
    }
    try (AppDriver app = AppDriver.start(folder, 1200, 800, Theme.LIGHT, dialogs)) {
      PlanPage plan = PlanPage.open(app);
      plan.settle();
      plan.press("#plan-left-all");
      assertThat(
              Stream.of("#plan-steps .row .heading", "#plan-left .row .heading")
                  .map(app::texts)
                  .flatMap(List::stream))
          .contains("Evening course");
    }
  }
}
