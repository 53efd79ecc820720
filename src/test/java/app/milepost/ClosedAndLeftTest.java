package app.milepost;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.assessment.Answer;
import app.milepost.people.Session;
import app.milepost.role.Evidence;
import app.milepost.settings.Settings.Theme;
import app.milepost.store.files.DataFolder;
import app.milepost.store.sqlite.SqliteStore;
import app.milepost.testkit.AppDriver;
import app.milepost.testkit.DeskFolder;
import app.milepost.testkit.ScriptedDialogs;
import app.milepost.testkit.pages.AssessPage;
import app.milepost.testkit.pages.SessionPage;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** A session is closed, and the window at once after it. */
class ClosedAndLeftTest {

  @TempDir private Path data;

  @Test
  void nothingIsLostByLeavingRightAfterASessionWasClosed() throws Exception {
    DeskFolder.fill(data);
    try (AppDriver app = AppDriver.start(data, 1200, 800, Theme.LIGHT, new ScriptedDialogs())) {
      SessionPage session = SessionPage.open(app);
      session.start();
      session.type("#shared-notes", "Bring the certificate");
      AssessPage.ofClient(app);
      app.type(KeyCode.HOME, KeyCode.DIGIT4);
      SessionPage.open(app);
      app.await(() -> app.find("#close-session").filter(Node::isVisible).isPresent());
      // Both in one turn of the window's thread, before anything could have reached the disk.
      WaitForAsyncUtils.waitForAsyncFx(
          5_000,
          () -> {
            ((Button) app.find("#close-session").orElseThrow()).fire();
            app.stage()
                .fireEvent(
                    new javafx.stage.WindowEvent(
                        app.stage(), javafx.stage.WindowEvent.WINDOW_CLOSE_REQUEST));
          });
      app.await(() -> !app.stage().isShowing());
    }
    try (SqliteStore store = SqliteStore.open(new DataFolder(data), InstantSource.system())) {
      List<Session> all = store.people().file(store.people().all().getFirst().id()).sessions();
      assertThat(all).hasSize(3);
      Session last = all.getLast();
      assertThat(last.head().closed()).isTrue();
      assertThat(last.head().pack()).isPresent();
      assertThat(last.counsel().sharedNotes()).isEqualTo("Bring the certificate");
      assertThat(last.assessment("").answerTo("ehr-systems"))
          .isEqualTo(new Answer.Rated(4, Evidence.DOCUMENT, ""));
    }
  }
}
