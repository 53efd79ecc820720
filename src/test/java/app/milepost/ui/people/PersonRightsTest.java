package app.milepost.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.report.ReportFormat;
import app.milepost.store.AuditTrail.Action;
import app.milepost.store.Backup;
import app.milepost.store.sqlite.BackupShelf;
import app.milepost.ui.export.ExportState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is held on somebody is saved for them, and erased for good. */
class PersonRightsTest extends InOffice {

  @BeforeEach
  void anOffice() {
    office.add("Ana");
    office.add("Bo");
    office.rate("Ana", 2, 3);
  }

  @Test
  void theRecordIsSavedAfterItIsSaidWhatItHoldsAndThatIsWrittenDown() throws Exception {
    Path file = temp.resolve("ana.json");
    office.dialogs.saveTo(file);
    office.dialogs.agree();
    people.save(office.row("Ana"), ReportFormat.JSON);
    assertThat(office.asked()).anyMatch(q -> q.contains("your private notes too"));
    assertThat(Files.readString(file))
        .contains("\"name\": \"Ana\"", "\"earned\"", "Added a person");
    assertThat(office.store().audit().lines(Long.MAX_VALUE, 1).getFirst().action())
        .isEqualTo(Action.PERSON_EXPORTED);
  }

  @Test
  void itIsNoLongerSaidThatARecordWasSavedOnceTheAnswersInItHaveChanged() {
    saveRecord("ana.json");
    assertThat(said()).isInstanceOf(ExportState.Saved.class);
    office.workspace.rate(office.workspace.asked().getFirst().id(), 1);
    assertThat(said()).isEqualTo(new ExportState.Idle());
  }

  @Test
  void itIsNoLongerSaidThatARecordWasSavedOnceItsPersonHasChanged() {
    saveRecord("ana.json");
    people.archive(office.row("Ana"));
    assertThat(said()).isEqualTo(new ExportState.Idle());

    people.changes().undo();
    saveRecord("again.json");
    assertThat(said()).isInstanceOf(ExportState.Saved.class);
    people.changes().redo();
    assertThat(said()).isEqualTo(new ExportState.Idle());
  }

  @Test
  void itIsNoLongerSaidThatARecordWasSavedOnceAnotherPersonIsChosen() {
    people.export().turnTo(List.of(office.row("Ana")));
    saveRecord("ana.json");
    people.export().turnTo(List.of(office.row("Ana")));
    assertThat(said()).isInstanceOf(ExportState.Saved.class);
    people.export().turnTo(List.of(office.row("Bo")));
    assertThat(said()).isEqualTo(new ExportState.Idle());
  }

  private void saveRecord(String name) {
    office.dialogs.saveTo(temp.resolve(name));
    office.dialogs.agree();
    people.save(office.row("Ana"), ReportFormat.JSON);
  }

  private ExportState said() {
    return people.export().files().stateProperty().get();
  }

  @Test
  void withoutAgreementNothingIsSaved() {
    Path file = temp.resolve("ana.json");
    office.dialogs.saveTo(file);
    people.save(office.row("Ana"), ReportFormat.JSON);
    assertThat(file).doesNotExist();
  }

  @Test
  void whoIsErasedIsGoneFromBackupsTooAndNothingBringsThemBack() throws Exception {
    office.store().backups().make();
    office.dialogs.agree();
    people.erase(office.row("Ana"));
    assertThat(office.asked().getLast()).contains("You can't take this back");
    assertThat(office.names()).containsExactly("Bo");
    assertThat(people.messageProperty().get().orElseThrow())
        .startsWith("Deleted Ana with one session")
        .endsWith("They are erased from one backup.");
    assertThat(people.changes().canUndoProperty().get()).isFalse();
    List<Backup> backups = office.store().backups().list().backups();
    assertThat(BackupShelf.contents(backups.getFirst()).people()).isLessThanOrEqualTo(2);
    assertThat(office.store().audit().lines(Long.MAX_VALUE, 2))
        .extracting(e -> e.action())
        .containsExactly(Action.PERSON_ERASED_FROM_BACKUPS, Action.PERSON_DELETED);
  }

  @Test
  void backupsThatMayStillHoldThemAreNamed() throws Exception {
    Backup made = office.store().backups().make();
    Files.write(made.file(), new byte[3]);
    office.dialogs.agree();
    people.erase(office.row("Ana"));
    assertThat(people.messageProperty().get().orElseThrow())
        .contains("No backup was changed. These may still hold them: the backup of ")
        .contains("You can delete them under Backups in Settings.");
  }

  @Test
  void anEraseThatIsNotAgreedToChangesNothing() throws Exception {
    people.erase(office.row("Ana"));
    assertThat(office.names()).containsExactly("Ana", "Bo");
    assertThat(people.changes().canUndoProperty().get()).isTrue();
  }
}
