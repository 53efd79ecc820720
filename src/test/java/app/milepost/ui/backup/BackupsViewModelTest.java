package app.milepost.ui.backup;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.people.Person;
import app.milepost.store.AuditTrail;
import app.milepost.store.AuditTrail.Action;
import app.milepost.store.Backup;
import app.milepost.store.Secret;
import app.milepost.store.StoreException;
import app.milepost.store.files.DataFolder;
import app.milepost.store.sqlite.Folders;
import app.milepost.testkit.OpenDesk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups as a person makes, lists and restores them. */
class BackupsViewModelTest {

  @TempDir private Path temp;
  private DataFolder folder;
  private OpenDesk desk;
  private Instant now = Instant.parse("2026-11-23T12:00:00Z");
  private DailyBackup daily;
  private RestoreViewModel restoring;
  private BackupsViewModel model;

  @BeforeEach
  void aDesk() throws StoreException {
    folder = new DataFolder(temp.resolve("data"));
    desk = new OpenDesk(folder.path());
    daily = new DailyBackup(desk.openFolder(), desk.tasks(), () -> now);
    restoring =
        new RestoreViewModel(
            desk.openFolder(),
            desk.tasks(),
            desk.dialogs(),
            (path, backup) ->
                Folders.restore(new DataFolder(path), backup, InstantSource.system()));
    model = new BackupsViewModel(desk.openFolder(), desk.tasks(), desk.dialogs(), daily, restoring);
    model.show();
  }

  @AfterEach
  void letGo() {
    desk.close();
  }

  private List<BackupRow> rows() {
    return model.rowsProperty().get().orElseThrow();
  }

  private List<Action> done(int most) throws StoreException {
    return desk.store().audit().lines(Long.MAX_VALUE, most).stream()
        .map(AuditTrail.Entry::action)
        .toList();
  }

  private void rate(String item, int rating) {
    desk.workspace().rate(item, rating);
  }

  @Test
  void aBackupMadeIsListedAndWrittenDown() throws Exception {
    assertThat(rows()).isEmpty();
    model.make();
    assertThat(rows()).hasSize(1);
    assertThat(rows().getFirst().detail()).startsWith("Made by you, ").endsWith("not encrypted");
    assertThat(model.doneProperty().get()).hasValueSatisfying(s -> assertThat(s).contains("made"));
    assertThat(done(1)).containsExactly(Action.BACKUP_MADE);
  }

  @Test
  void aBackupElsewhereIsNotInTheList() throws Exception {
    Path stick = Files.createDirectory(temp.resolve("stick"));
    desk.dialogs().chooseFolder(stick);
    model.makeElsewhere();
    assertThat(rows()).isEmpty();
    assertThat(model.doneProperty().get().orElseThrow()).contains(stick.toString());
  }

  @Test
  void whatCannotBeMadeIsSaid() throws Exception {
    Path gone = temp.resolve("gone");
    desk.dialogs().chooseFolder(gone);
    model.makeElsewhere();
    assertThat(model.problemProperty().get().orElseThrow()).startsWith("No backup was made");
    assertThat(model.busyProperty().get()).isEmpty();
  }

  @Test
  void deletingAsksAndIsWrittenDown() throws Exception {
    model.make();
    model.delete(rows().getFirst());
    assertThat(rows()).hasSize(1);
    desk.dialogs().agree();
    model.delete(rows().getFirst());
    assertThat(rows()).isEmpty();
    assertThat(done(1)).containsExactly(Action.BACKUP_DELETED);
  }

  @Test
  void aPreviewNamesWhoIsConcernedAndRestoringBringsThemBack() throws Exception {
    model.make();
    Person bo = desk.show("Bo");
    rate("coding", 3);
    restoring.look(rows().getFirst());
    RestoreState.Ready ready = (RestoreState.Ready) restoring.stepProperty().get();
    assertThat(ready.lines())
        .contains("One person would be gone.", "One session would be gone.", "Gone: Bo.");
    restoring.restore();
    assertThat(desk.store().people().find(bo.id())).isEmpty();
    assertThat(desk.store().people().all()).extracting(Person::name).contains("Ana");
    assertThat(restoring.stepProperty().get()).isEqualTo(new RestoreState.Nowhere());
    assertThat(restoring.doneProperty().get().orElseThrow()).startsWith("Everything is as it was");
    assertThat(rows())
        .extracting(r -> r.backup().kind())
        .containsExactly(Backup.Kind.BEFORE_RESTORE, Backup.Kind.MANUAL);
    restoring.look(rows().getFirst());
    restoring.restore();
    assertThat(desk.store().people().find(bo.id())).isPresent();
  }

  @Test
  void leavingChangesNothing() throws Exception {
    model.make();
    desk.show("Bo");
    restoring.look(rows().getFirst());
    restoring.leave();
    restoring.restore();
    assertThat(desk.store().people().all()).hasSize(2);
    assertThat(restoring.stepProperty().get()).isEqualTo(new RestoreState.Nowhere());
  }

  @Test
  void aBackupThatWasDamagedMeanwhileIsRefusedAndTheFolderStaysOpen() throws Exception {
    model.make();
    desk.show("Bo");
    restoring.look(rows().getFirst());
    Files.write(rows().getFirst().backup().file(), new byte[100]);
    restoring.restore();
    assertThat(restoring.problemProperty().get().orElseThrow()).contains("not a Milepost backup");
    assertThat(desk.store().people().all()).hasSize(2);
  }

  @Test
  void aDamagedBackupIsListedWithAWarningAndCannotBeChosen() throws Exception {
    model.make();
    Files.write(rows().getFirst().backup().file(), new byte[0]);
    model.show();
    assertThat(rows().getFirst().usable()).isFalse();
    assertThat(rows().getFirst().detail()).startsWith("⚠ ").contains("is empty");
  }

  @Test
  void aFileThatIsNoBackupIsRefused() throws Exception {
    Path file = Files.writeString(temp.resolve("letter.db"), "Dear Ana");
    desk.dialogs().open(file);
    restoring.lookElsewhere();
    assertThat(restoring.problemProperty().get().orElseThrow())
        .contains("letter.db is not a Milepost backup");
  }

  @Test
  void anOlderPassphraseIsAskedForUntilItIsRight() throws Exception {
    desk.store().protection().turnOn("the older passphrase".toCharArray());
    model.make();
    desk.store().protection().turnOff(Secret.passphrase("the older passphrase".toCharArray()));
    model.show();
    BackupRow row = rows().getFirst();
    assertThat(row.detail()).endsWith("encrypted under another passphrase");
    restoring.look(row);
    restoring.look(row, "not that one".toCharArray());
    RestoreState.Asking asking = (RestoreState.Asking) restoring.stepProperty().get();
    assertThat(asking.refused().orElseThrow()).startsWith("This is not the right passphrase");
    restoring.look(row, "the older passphrase".toCharArray());
    assertThat(((RestoreState.Ready) restoring.stepProperty().get()).lines())
        .contains("Your data will then open with the passphrase of its day, not with today's.");
  }

  @Test
  void theDaysBackupIsMadeOnceAndAgainAfterMidnight() throws Exception {
    daily.check();
    daily.check();
    assertThat(rows()).isEmpty();
    rate("coding", 3);
    now = now.plus(Duration.ofDays(1));
    daily.check();
    daily.check();
    assertThat(rows()).hasSize(1);
    assertThat(done(1)).containsExactly(Action.BACKUP_MADE);
  }

  @Test
  void aFirstDayGetsItsBackupAsSoonAsThereIsSomethingToKeep() {
    daily.check();
    assertThat(rows()).isEmpty();
    rate("coding", 3);
    daily.check();
    assertThat(rows()).hasSize(1);
  }

  @Test
  void noDailyBackupIsMadeWhereNoneIsWanted() throws Exception {
    rate("coding", 3);
    model.keep(0);
    daily.check();
    assertThat(rows()).isEmpty();
    assertThat(model.numbers()).contains(0, 7, 30);
  }

  @Test
  void aDailyBackupThatFailsIsToldOncePlainly() throws Exception {
    rate("coding", 3);
    Files.writeString(folder.backups(), "in the way");
    daily.check();
    assertThat(daily.problemProperty().get().orElseThrow())
        .startsWith("Today's backup is not there. No backup was made");
    daily.read();
    daily.check();
    assertThat(daily.problemProperty().get()).isEmpty();
  }

  @Test
  void aDamagedFolderIsOfferedItsLatestGoodBackup() throws Exception {
    model.make();
    rate("coding", 3);
    model.make();
    Files.write(rows().getFirst().backup().file(), new byte[9]);
    damage();
    RescueViewModel rescue =
        new RescueViewModel(desk.openFolder(), desk.tasks(), desk.dialogs(), restoring);
    rescue.look();
    List<RescueViewModel.Offer> offers = rescue.offersProperty().get().orElseThrow();
    assertThat(offers).hasSize(1);
    assertThat(offers.getFirst().words()).endsWith("(1 person, 0 sessions)");
    rescue.restore(offers.getFirst());
    assertThat(desk.openFolder().problemProperty().get()).isEmpty();
    assertThat(desk.store().people().all()).extracting(Person::name).containsExactly("Ana");
    assertThat(rows()).extracting(r -> r.backup().kind()).contains(Backup.Kind.PUT_ASIDE);
  }

  private void damage() throws IOException {
    desk.openFolder()
        .whileClosed(() -> {
          try {
            Files.write(folder.database(), new byte[5000]);
          } catch (IOException e) {
            throw new AssertionError(e);
          }
        });
    assertThat(desk.openFolder().problemProperty().get().orElseThrow().backupCanHelp()).isTrue();
  }
}
