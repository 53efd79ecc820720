package app.milepost;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.settings.Settings.Theme;
import app.milepost.store.AuditTrail;
import app.milepost.store.files.DataFolder;
import app.milepost.store.sqlite.SqliteStore;
import app.milepost.testkit.AppDriver;
import app.milepost.testkit.ScriptedDialogs;
import app.milepost.testkit.pages.AssessPage;
import app.milepost.testkit.pages.PeoplePage;
import app.milepost.testkit.pages.PlanPage;
import app.milepost.testkit.pages.SessionPage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the ratings to a plan, in the real app. */
class PlanJourneyTest {

  /** The worked example's levels; the tenth is left open. */
  private static final String LEVELS = "211424212-3" + "3332322" + "201";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"1200, 800, LIGHT", "900, 600, DARK"})
  void whoHasRatedFindsThePlanForTheirHoursAndMoney(int width, int height, Theme theme) {
    String suffix = "-%dx%d-%s".formatted(width, height, theme.name().toLowerCase(Locale.ROOT));
    try (AppDriver app = AppDriver.start(folder, width, height, theme)) {
      PlanPage.open(app);
      assertThat(app.text("#plan-nothing")).isEqualTo("Nothing is answered yet");
      app.picture("plan-01-nothing-rated" + suffix);
      AssessPage.open(app).rate(LEVELS);
      PlanPage plan = PlanPage.open(app);
      plan.give(200, 800);
      app.picture("plan-02-full" + suffix);
      app.robot().interact(() -> app.find("#plan-keep").orElseThrow().requestFocus());
      for (int page = 3; page < 10; page++) {
        app.type(KeyCode.PAGE_DOWN);
        app.settle();
        app.picture("plan-0" + page + "-further" + suffix);
      }
      assertThat(plan.brings()).contains("82.8");
    }
  }

  @ParameterizedTest
  @CsvSource({"1200, 800, DARK", "900, 600, LIGHT"})
  void aPlanIsAgreedOnInASessionAndItsStepsAreDoneInTheNext(int width, int height, Theme theme) {
    String suffix = "-%dx%d-%s".formatted(width, height, theme.name().toLowerCase(Locale.ROOT));
    try (AppDriver app =
        AppDriver.startForClients(folder, width, height, theme, new ScriptedDialogs())) {
      PeoplePage people = new PeoplePage(app);
      people.add("Quixana Velvetbrook");
      people.openFirst("qui");
      AssessPage.ofClient(app).rate(LEVELS);
      PlanPage plan = PlanPage.open(app);
      plan.give(200, 800);
      assertThat(plan.steps()).contains("CCA coding exam");
      plan.press("#rule-out-cca-exam");
      plan.settle();
      assertThat(plan.steps()).isNotEmpty().doesNotContain("CCA coding exam");
      app.robot().interact(() -> app.find("#plan-keep").orElseThrow().requestFocus());
      app.chord(KeyCode.CONTROL, KeyCode.Z);
      plan.settle();
      assertThat(plan.steps()).contains("CCA coding exam");
      int steps = plan.steps().size();
      plan.press("#plan-agree");
      plan.settle();
      assertThat(app.text("#plan-agreed")).contains("revision 1", "the steps shown here");
      plan.bring("#plan-begin");
      app.picture("plan-agreed" + suffix);

      plan.press("#employment-open");
      plan.bring("#employment");
      app.picture("plan-employment" + suffix);

      SessionPage session = SessionPage.open(app);
      assertThat(session.nextSteps()).hasSize(steps);
      app.picture("session-with-plan" + suffix);
      session.close();
      app.picture("session-closed-with-plan" + suffix);
      session.start();
      assertThat(session.nextSteps()).hasSize(steps);
      session.finish(0);
      PlanPage next = PlanPage.open(app);
      next.settle();
      assertThat(next.steps()).hasSizeLessThan(steps + 1);
      assertThat(app.find("#plan-done").orElseThrow().isVisible()).isTrue();
      next.bring("#plan-done");
      app.picture("plan-done" + suffix);
    }
  }

  @ParameterizedTest
  @CsvSource({"1200, 800, 1.0, LIGHT", "900, 600, 2.0, DARK"})
  void plansAreComparedAndOnesOwnActivityAndWhatCannotBeHaveTheirPlace(
      int width, int height, double scale, Theme theme) {
    String suffix = "-%dx%d-%.0f".formatted(width, height, 100 * scale);
    try (AppDriver app = AppDriver.startScaled(folder, width, height, theme, scale)) {
      AssessPage.open(app).rate(LEVELS);
      PlanPage plan = PlanPage.open(app);
      plan.give(200, 800);
      app.picture("plan-top" + suffix);
      assertThat(plan.isAsWideAsTheWindow()).isTrue();
      plan.press("#plan-keep");
      plan.press("#rule-out-cca-exam");
      plan.settle();
      plan.bring("#plan-compare");
      app.picture("plan-compared" + suffix);
      plan.press("#plan-return");
      plan.settle();
      assertThat(plan.steps()).contains("CCA coding exam");
      plan.press("#plan-drop-kept");
      plan.press("#own-open");
      plan.press("#own-save");
      assertThat(app.text("#own-problem")).contains("needs a name");
      plan.bring("#plan-own");
      app.picture("plan-own" + suffix);
      plan.press("#own-cancel");
      plan.press("#want-cca-exam");
      plan.settle();
      plan.give(10, 0);
      app.await(() -> app.find("#plan-impossible").filter(n -> n.isVisible()).isPresent());
      assertThat(app.text("#plan-impossible-why")).contains("CCA coding exam");
      plan.bring("#plan-impossible");
      app.picture("plan-impossible" + suffix);
      plan.press("#without-cca-exam");
      plan.settle();
      assertThat(app.find("#plan-impossible").orElseThrow().isVisible()).isFalse();
    }
  }

  @Test
  void aSavedEmploymentPlanHasALineInTheListOfWhatWasDone(@TempDir Path saved) throws Exception {
    ScriptedDialogs dialogs = new ScriptedDialogs();
    try (AppDriver app = AppDriver.startForClients(folder, 1200, 800, Theme.LIGHT, dialogs)) {
      PeoplePage people = new PeoplePage(app);
      people.add("Quixana Velvetbrook");
      people.openFirst("qui");
      AssessPage.ofClient(app).rate(LEVELS);
      PlanPage plan = PlanPage.open(app);
      plan.settle();
      dialogs.saveTo(saved.resolve("plan.pdf"));
      plan.press("#plan-employment");
      app.await(() -> Files.exists(saved.resolve("plan.pdf")));
      plan.settle();
    }
    assertThat(saved.resolve("plan.pdf")).isNotEmptyFile();
    try (SqliteStore store = SqliteStore.open(new DataFolder(folder), InstantSource.system())) {
      assertThat(store.audit().lines(Long.MAX_VALUE, 100))
          .extracting(AuditTrail.Entry::action)
          .contains(AuditTrail.Action.REPORT_SAVED);
    }
  }

  @Test
  void nothingTypedOrFoundForOneClientIsThereForTheNext() {
    ScriptedDialogs dialogs = new ScriptedDialogs();
    try (AppDriver app = AppDriver.startForClients(folder, 1200, 800, Theme.LIGHT, dialogs)) {
      PeoplePage people = new PeoplePage(app);
      people.add("Quixana Velvetbrook");
      people.add("Bo Lindqvist");
      people.openFirst("qui");
      AssessPage.ofClient(app).rate(LEVELS);
      PlanPage plan = PlanPage.open(app);
      plan.settle();
      plan.press("#plan-keep");
      plan.press("#own-open");
      plan.write("#own-title", "Her own course");
      plan.write("#plan-weeks", "many");

      dialogs.agree();
      PeoplePage.open(app).openFirst("lind");
      AssessPage.ofClient(app).rate("2");
      PlanPage.open(app).settle();

      assertThat(dialogs.asked())
          .last()
          .asString()
          .startsWith("You have filled in an activity of your own for the plan and not added it.");
      assertThat(plan.typed("#own-title")).isEmpty();
      assertThat(plan.typed("#plan-weeks")).isEqualTo("26");
      assertThat(plan.isSeen("#plan-compare")).isFalse();
      assertThat(plan.isSeen("#plan-weeks-problem")).isFalse();
    }
  }
}
