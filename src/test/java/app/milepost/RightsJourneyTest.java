package app.milepost;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.settings.Settings.Theme;
import app.milepost.store.files.DataFolder;
import app.milepost.store.sqlite.BackupShelf;
import app.milepost.testkit.AppDriver;
import app.milepost.testkit.ScriptedDialogs;
import app.milepost.testkit.pages.AssessPage;
import app.milepost.testkit.pages.BackupsPart;
import app.milepost.testkit.pages.PeoplePage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A client asks to see what is held on them, then to be forgotten; the list tells of both. */
class RightsJourneyTest {

  @TempDir private Path temp;

  @ParameterizedTest
  @CsvSource({"LIGHT, 900, 600", "DARK, 1200, 800"})
  void theRecordIsHandedOutThenErasedAlsoFromBackups(Theme theme, double width, double height)
      throws Exception {
    String name = "%s-%d".formatted(theme.name().toLowerCase(Locale.ROOT), (int) width);
    Path data = temp.resolve("data");
    Path record = temp.resolve("record.json");
    BackupsPart.onDemandOnly(data);
    ScriptedDialogs dialogs = new ScriptedDialogs();
    dialogs.saveTo(record);
    try (AppDriver app = AppDriver.startForClients(data, width, height, theme, dialogs)) {
      PeoplePage people = new PeoplePage(app);
      people.add("Ana Silva");
      people.add("José Núñez");
      people.openFirst("ana");
      AssessPage.ofClient(app).rate("234");
      BackupsPart.open(app).make();
      PeoplePage.open(app);
      people.clear();
      app.type(KeyCode.DOWN, KeyCode.HOME);
      dialogs.agree();
      app.chooseFromMenu("#more-person", "Save all that is held as JSON…");
      app.await(() -> Files.exists(record));
      app.await(() -> app.text("#record-message").startsWith("✓ Saved to"));
      app.picture("people-record-saved-" + name);
      app.chooseFromMenu("#more-person", "Delete and erase from backups…");
      app.await(() -> people.message().contains("erased from one backup"));
      app.picture("people-erased-" + name);
      assertThat(people.names()).containsExactly("José Núñez");
      BackupShelf shelf = new BackupShelf(new DataFolder(data));
      assertThat(BackupShelf.contents(shelf.list().getFirst()).sessions()).isZero();

      BackupsPart settings = BackupsPart.open(app);
      settings.scrollTo("#audit");
      app.click("#show-audit");
      app.await(() ->
          app.find("#audit-table")
              .filter(t -> ((TableView<?>) t).getItems().size() > 5)
              .isPresent());
      settings.scrollTo("#audit");
      app.picture("audit-" + name);
      assertThat(app.find("#audit-save")).isPresent();
    }
  }
}
