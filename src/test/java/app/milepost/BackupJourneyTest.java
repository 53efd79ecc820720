package app.milepost;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.settings.Settings.Theme;
import app.milepost.store.files.DataFolder;
import app.milepost.testkit.AppDriver;
import app.milepost.testkit.DeskFolder;
import app.milepost.testkit.ScriptedDialogs;
import app.milepost.testkit.pages.AssessPage;
import app.milepost.testkit.pages.BackupsPart;
import app.milepost.testkit.pages.PeoplePage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Backup, damage, restore, in the real window. */
class BackupJourneyTest {

  @TempDir private Path data;
  @TempDir private Path elsewhere;

  @Test
  void whatWasLostToDamageComesBackFromABackup() throws IOException {
    BackupsPart.onDemandOnly(data);
    ScriptedDialogs dialogs = new ScriptedDialogs();
    try (AppDriver app = AppDriver.startForClients(data, 900, 600, Theme.LIGHT, dialogs)) {
      new PeoplePage(app).add("Ana Silva");
      new PeoplePage(app).openFirst("ana");
      AssessPage.ofClient(app).rate("234");
      BackupsPart.open(app).make();
    }
    Path database = new DataFolder(data).database();
    byte[] whole = Files.readAllBytes(database);
    byte[] damaged = Arrays.copyOf(whole, whole.length - 4096);
    Files.write(database, damaged);
    try (AppDriver app = AppDriver.startBroken(data, 900, 600, Theme.LIGHT, dialogs)) {
      app.click("#page-people");
      app.await(() -> app.find("#rescue-restore").filter(n -> n.isVisible()).isPresent());
      app.picture("rescue-light-900");
      app.click("#rescue-restore");
      app.await(() -> app.find("#rescue").filter(n -> n.isVisible()).isEmpty());
      app.click("#page-people");
      app.await(() -> new PeoplePage(app).names().contains("Ana Silva"));
      BackupsPart backups = BackupsPart.open(app);
      app.await(() -> backups.titles().size() == 2);
      assertThat(backups.details().getFirst()).startsWith("The database that could not be read");
    }
  }

  @Test
  void aProtectedBackupFromElsewhereAsksForItsPassphrase() {
    String passphrase = "correct horse battery";
    DeskFolder.fill(elsewhere);
    DeskFolder.protect(elsewhere, passphrase);
    BackupsPart.onDemandOnly(data);
    ScriptedDialogs dialogs = new ScriptedDialogs();
    dialogs.open(new DataFolder(elsewhere).database());
    try (AppDriver app = AppDriver.startForClients(data, 900, 600, Theme.LIGHT, dialogs)) {
      BackupsPart.open(app);
      app.click("#restore-file");
      app.await(() -> app.focused().equals("restore-secret"));
      app.write("something else");
      app.type(KeyCode.ENTER);
      app.await(() -> app.find("#restore-refused").isPresent());
      app.picture("backups-refused-light-900");
      app.await(() -> app.focused().equals("restore-secret"));
      app.write(passphrase);
      app.type(KeyCode.ENTER);
      app.await(() -> app.find("#restore-title").isPresent());
      assertThat(app.texts(".restore-line")).contains("Back again: Ana Lopes.");
      assertThat(app.focused()).isEqualTo("restore-leave");
    }
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, 900, 600", "DARK, 1200, 800"})
  void aBackupIsRestoredAfterALookAndThatIsUndoneTheSameWay(
      Theme theme, double width, double height) {
    BackupsPart.onDemandOnly(data);
    String name = "%s-%d".formatted(theme.name().toLowerCase(Locale.ROOT), (int) width);
    try (AppDriver app =
        AppDriver.startForClients(data, width, height, theme, new ScriptedDialogs())) {
      PeoplePage people = new PeoplePage(app);
      people.add("Ana Silva");
      people.add("José Núñez");
      BackupsPart backups = BackupsPart.open(app);
      app.picture("backups-none-" + name);
      backups.make();
      PeoplePage.open(app);
      people.add("Zoë Ångström");
      people.openFirst("ana");
      AssessPage.ofClient(app).rate("2");
      backups = BackupsPart.open(app);
      app.picture("backups-" + name);
      assertThat(backups.look())
          .contains(
              "One person would be gone and one person would change back.", "Gone: Zoë Ångström.");
      app.picture("backups-preview-" + name);
      backups.restore();
      app.picture("backups-restored-" + name);
      PeoplePage.open(app);
      people.clear();
      app.await(() -> people.names().size() == 2);
      backups = BackupsPart.open(app);
      assertThat(backups.details().getFirst()).startsWith("Made before another backup");
      assertThat(backups.look()).contains("Back again: Zoë Ångström.");
      backups.restore();
      PeoplePage.open(app);
      app.await(() -> people.names().size() == 3);
    }
  }
}
