package app.milepost;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.Answer;
import app.milepost.people.Counsel;
import app.milepost.people.Details;
import app.milepost.people.Person;
import app.milepost.people.PersonKey;
import app.milepost.plan.Budget;
import app.milepost.plan.PlanChoices;
import app.milepost.role.Activity;
import app.milepost.role.Evidence;
import app.milepost.settings.Settings;
import app.milepost.settings.Settings.Theme;
import app.milepost.settings.SettingsFile;
import app.milepost.settings.UsageSettings;
import app.milepost.settings.UsageSettings.Audience;
import app.milepost.store.files.DataFolder;
import app.milepost.store.sqlite.SqliteStore;
import app.milepost.testkit.AppDriver;
import app.milepost.testkit.HeapText;
import app.milepost.testkit.SamplePlan;
import app.milepost.testkit.ScriptedDialogs;
import app.milepost.testkit.WorkedExample;
import app.milepost.testkit.pages.LockedPage;
import app.milepost.testkit.pages.PeoplePage;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stays in memory of a folder that was locked. */
class ForgottenTest {

  private static final String PASSPHRASE = "quiet green harbor";

  /** Written backwards, so that the test itself does not hold them. */
  private static final List<String> BACKWARDS =
      List.of(
          "koorbtevlev anaxiuq",
          "koorbtevlev ta anaxiuq",
          "galsregiz",
          "eton fo hsifarbez",
          "eton etavirp gniwxaw",
          "eton derahs rettubkay",
          "ytivitca nwo eporto");

  @TempDir private Path folder;
  @TempDir private Path dumps;

  @Test
  void nothingPersonalIsLeftOnceItIsLocked() throws Exception {
    plant();
    try (AppDriver app =
        AppDriver.startLocked(
            folder, 900, 600, Theme.LIGHT, 1, InstantSource.system(), new ScriptedDialogs())) {
      new LockedPage(app).unlock(PASSPHRASE);
      for (String page :
          List.of("caseload", "assess", "report", "session", "progress", "career", "people")) {
        app.click("#page-" + page);
      }
      PeoplePage people = new PeoplePage(app);
      app.await(() -> !people.names().isEmpty());
      app.chord(KeyCode.CONTROL, KeyCode.N);
      app.write(plain(BACKWARDS.getFirst()));
      assertThat(HeapText.found(dumps, BACKWARDS)).contains(BACKWARDS.getFirst());

      LockedPage.lock(app);
      app.forget();

      assertThat(HeapText.found(dumps, BACKWARDS)).isEmpty();
    }
  }

  private static String plain(String backwards) {
    return new StringBuilder(backwards).reverse().toString();
  }

  private static PlanChoices plan() {
    Activity other = SamplePlan.own();
    Activity own =
        new Activity(
            other.id(),
            other.kind(),
            plain(BACKWARDS.get(6)),
            "",
            other.hours(),
            other.weeks(),
            Optional.empty(),
            other.cost(),
            other.lifts(),
            List.of(),
            Optional.empty(),
            "");
    return new PlanChoices(Budget.USUAL, Set.of(), Set.of(), List.of(own), Map.of());
  }

  private void plant() throws Exception {
    DataFolder data = new DataFolder(folder);
    try (SqliteStore store = SqliteStore.open(data, InstantSource.system())) {
      Person person =
          store
              .people()
              .add(
                  new Details(
                      plain(BACKWARDS.get(0)),
                      plain(BACKWARDS.get(1)),
                      List.of(plain(BACKWARDS.get(2))),
                      Optional.empty()));
      long draft =
          store
              .assessments()
              .draft(person, WorkedExample.pack().id(), WorkedExample.pack().defaultRung())
              .id();
      store
          .assessments()
          .save(
              draft, "office-suite", new Answer.Rated(2, Evidence.CLAIM, plain(BACKWARDS.get(3))));
      store
          .sessions()
          .saveCounsel(
              draft,
              new Counsel(Map.of(), plain(BACKWARDS.get(4)), plain(BACKWARDS.get(5)), List.of()));
      store.sessions().savePlan(draft, plan());
      store.protection().turnOn(PASSPHRASE.toCharArray());
      new SettingsFile(data)
          .write(
              Settings.DEFAULT.withUsageSettings(
                  UsageSettings.DEFAULT
                      .forWhom(Audience.CLIENTS)
                      .with(Optional.of(PersonKey.of(person)))));
    }
  }
}
