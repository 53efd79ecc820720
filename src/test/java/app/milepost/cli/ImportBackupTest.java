package app.milepost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.people.Person;
import app.milepost.store.Backup;
import app.milepost.store.BackupPreview;
import app.milepost.store.sqlite.SqliteStore;
import app.milepost.testkit.CommandLineRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportBackupTest {

  private final ImportFolder folder;

  ImportBackupTest(@TempDir Path parent) {
    folder = new ImportFolder(parent);
  }

  @Test
  void theDaysBackupIsMadeOfHowThingsWereBeforeOrElseOfWhatIsNew() throws Exception {
    folder.run(folder.file("ana.json", ImportFolder.named("Ana")));
    List<Backup> first = folder.backups();
    assertThat(first).hasSize(1);
    folder.run(folder.file("ben.json", ImportFolder.named("Ben")));
    assertThat(folder.backups()).as("once a day").isEqualTo(first);
    try (SqliteStore store = folder.open()) {
      store.backups().delete(first.getFirst());
    }
    folder.run(folder.file("cleo.json", ImportFolder.named("Cleo")));
    try (SqliteStore store = folder.open()) {
      assertThat(
              store
                  .backups()
                  .preview(store.backups().list().backups().getFirst(), Optional.empty())
                  .people())
          .as("what restoring would take away")
          .isEqualTo(new BackupPreview.Changes(0, 1, 0));
    }
  }

  @Test
  void aBackupThatCannotBeMadeIsToldOfOnce() throws Exception {
    folder.run(folder.file("ana.json", ImportFolder.named("Ana")));
    Path backups = folder.data().backups();
    Files.delete(folder.backups().getFirst().file());
    Files.delete(backups);
    Files.writeString(backups, "no folder");
    CommandLineRun run = folder.run(folder.file("ben.json", ImportFolder.named("Ben")));
    assertThat(run.status()).isZero();
    assertThat(folder.people()).extracting(Person::name).contains("Ana", "Ben");
    assertThat(run.err()).containsOnlyOnce("Today's backup is not there.");
  }
}
