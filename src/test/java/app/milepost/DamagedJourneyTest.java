package app.milepost;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.Answer;
import app.milepost.people.Details;
import app.milepost.people.Person;
import app.milepost.people.SessionHead;
import app.milepost.role.Evidence;
import app.milepost.settings.Settings.Theme;
import app.milepost.store.StoreException;
import app.milepost.store.files.DataFolder;
import app.milepost.store.sqlite.SqliteStore;
import app.milepost.testkit.AppDriver;
import app.milepost.testkit.DamagedRows;
import app.milepost.testkit.DeskFolder;
import app.milepost.testkit.ScriptedDialogs;
import app.milepost.testkit.WorkedExample;
import app.milepost.testkit.pages.PeoplePage;
import java.nio.file.Path;
import java.time.InstantSource;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The client shown last has a damaged session in progress. */
class DamagedJourneyTest {

  @TempDir private Path data;

  @Test
  void allOtherClientsCanStillBeOpened() throws Exception {
    DeskFolder.fill(data);
    DamagedRows.session(data, begunWithAna());
    try (AppDriver app =
        AppDriver.startBroken(data, 900, 600, Theme.LIGHT, new ScriptedDialogs())) {
      app.click("#page-session");
      app.await(() -> isShown(app, "#problem"));
      app.click("#page-people");
      app.await(() -> isShown(app, "#people-damaged-sessions"));
      app.picture("damaged-in-progress-people");

      new PeoplePage(app).openFirst("bo");

      app.await(() -> isShown(app, "#session-title"));
      new PeoplePage(app).awaitClient("Bo");
      assertThat(app.text("#session-title")).isEqualTo("Session with Bo");
    }
  }

  @Test
  void whoseSessionItIsGoesOnFromTheLastThatCanBeRead() throws Exception {
    DeskFolder.fill(data);
    DamagedRows.session(data, begunWithAna());
    try (AppDriver app =
        AppDriver.startBroken(data, 1200, 800, Theme.DARK, new ScriptedDialogs())) {
      app.click("#page-session");
      app.await(() -> isShown(app, "#set-aside"));
      app.picture("damaged-in-progress");

      app.click("#set-aside");

      app.await(() -> isShown(app, "#session-title"));
      new PeoplePage(app).awaitClient("Ana Lopes");
      assertThat(app.text("#sessions-unreadable")).contains("damaged");
      assertThat(app.texts("#earlier .save-summary")).hasSize(2);
      assertThat(isShown(app, "#problem")).isFalse();
    }
  }

  @Test
  void aDamagedPlanHidesItsSessionWhichIsKept() throws Exception {
    DeskFolder.fill(data);
    long session = begunWithAna();
    DamagedRows.plan(data, session);
    try (AppDriver app =
        AppDriver.startBroken(data, 1200, 800, Theme.LIGHT, new ScriptedDialogs())) {
      app.click("#page-plan");
      app.await(() -> isShown(app, "#set-aside"));
      assertThat(app.text("#problem-sentence")).contains("damaged");
      app.picture("damaged-plan");

      app.click("#set-aside");
      app.click("#page-session");

      app.await(() -> isShown(app, "#session-title"));
      new PeoplePage(app).awaitClient("Ana Lopes");
      assertThat(app.text("#sessions-unreadable")).contains("damaged");
      assertThat(app.texts("#earlier .save-summary")).hasSize(2);
    }
    try (SqliteStore store = SqliteStore.open(new DataFolder(data), InstantSource.system())) {
      Person ana = store.people().all().getFirst();
      assertThat(store.people().file(ana.id()).unreadable())
          .extracting(SessionHead::id)
          .containsExactly(session);
    }
  }

  private long begunWithAna() throws StoreException {
    try (SqliteStore store = SqliteStore.open(new DataFolder(data), InstantSource.system())) {
      store.people().add(Details.NONE.named("Bo"));
      Person ana = store.people().all().getFirst();
      long id =
          store
              .assessments()
              .draft(ana, WorkedExample.pack().id(), WorkedExample.pack().defaultRung())
              .id();
      store.assessments().save(id, "office-suite", new Answer.Rated(2, Evidence.CLAIM, ""));
      return id;
    }
  }

  private static boolean isShown(AppDriver app, String selector) {
    return app.find(selector).filter(Node::isVisible).isPresent();
  }
}
