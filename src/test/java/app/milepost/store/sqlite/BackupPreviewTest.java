package app.milepost.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.milepost.assessment.Answer;
import app.milepost.people.Details;
import app.milepost.people.Person;
import app.milepost.role.Evidence;
import app.milepost.store.AuditTrail;
import app.milepost.store.Backup;
import app.milepost.store.BackupPreview;
import app.milepost.store.BackupPreview.Affected;
import app.milepost.store.BackupPreview.Changes;
import app.milepost.store.BackupPreview.Fate;
import app.milepost.store.RecoveryCode;
import app.milepost.store.Secret;
import app.milepost.store.Store;
import app.milepost.store.StoreException;
import app.milepost.store.WrongSecretException;
import app.milepost.store.files.DataFolder;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What restoring would change is known before, by name where it can be read. */
class BackupPreviewTest {

  private static final String PASSPHRASE = "correct horse battery";
  private static final Changes NONE = new Changes(0, 0, 0);

  @TempDir Path temp;
  private Store store;
  private Person ana;

  @BeforeEach
  void aStoreWithPeople() throws StoreException {
    store = QuickFolders.open(new DataFolder(temp.resolve("data")));
    ana = store.people().add(Details.NONE.named("Ana"));
    store.people().add(Details.NONE.named("Bo"));
    rate(ana, 2);
  }

  @AfterEach
  void letGo() throws StoreException {
    store.close();
  }

  private void rate(Person person, int rating) throws StoreException {
    long id = store.assessments().draft(person, "hrt", "entry").id();
    store.assessments().save(id, "coding", new Answer.Rated(rating, Evidence.CLAIM, ""));
  }

  private BackupPreview preview(Backup backup) throws StoreException {
    return store.backups().preview(backup, Optional.empty());
  }

  private static Optional<Secret> secret(String passphrase) {
    return Optional.of(Secret.passphrase(passphrase.toCharArray()));
  }

  @Test
  void nothingChangesRightAfterABackup() throws Exception {
    Backup made = store.backups().make();
    store.audit().note(AuditTrail.Action.BACKUP_MADE, Optional.empty());
    assertThat(preview(made).none()).isTrue();
    assertThat(preview(made).affected()).isEmpty();
  }

  @Test
  void whoWouldComeBackBeGoneOrChangeIsNamed() throws Exception {
    Person cem = store.people().add(Details.NONE.named("Cem"));
    rate(cem, 1);
    Backup made = store.backups().make();
    store.people().delete(cem.id());
    rate(ana, 4);
    Person dora = store.people().add(Details.NONE.named("Dora"));
    rate(dora, 3);
    store.people().change(2, Details.NONE.named("Bob"));
    assertThat(preview(made))
        .isEqualTo(
            new BackupPreview(
                new Changes(1, 1, 2),
                new Changes(1, 1, 1),
                List.of(
                    new Affected("Ana", Fate.CHANGED),
                    new Affected("Bob", Fate.CHANGED),
                    new Affected("Cem", Fate.BACK),
                    new Affected("Dora", Fate.LOST)),
                false));
  }

  @Test
  void twoPeopleWhoWereGivenTheSameNumberAreToldApart() throws Exception {
    Backup few = store.backups().make();
    Person cem = store.people().add(Details.NONE.named("Cem"));
    rate(cem, 1);
    Backup withCem = store.backups().makeIn(temp);
    store.close();
    DataFolder folder = new DataFolder(temp.resolve("data"));
    Folders.restore(folder, few.file(), InstantSource.system());
    store = QuickFolders.open(folder);
    Person dora = store.people().add(Details.NONE.named("Dora"));
    rate(dora, 1);
    assertThat(dora.id()).isEqualTo(cem.id());
    assertThat(preview(withCem))
        .isEqualTo(
            new BackupPreview(
                new Changes(1, 1, 0),
                new Changes(1, 1, 0),
                List.of(new Affected("Cem", Fate.BACK), new Affected("Dora", Fate.LOST)),
                false));
  }

  @Test
  void whatWasOnlyEncryptedAnewHasNotChanged() throws Exception {
    store.protection().turnOn(PASSPHRASE.toCharArray());
    Backup made = store.backups().make();
    // The same values, sealed once more.
    store.people().change(ana.id(), ana.details());
    rate(ana, 2);
    assertThat(preview(made).none()).isTrue();
    store.people().change(ana.id(), Details.NONE.named("Anna"));
    assertThat(preview(made).affected()).containsExactly(new Affected("Anna", Fate.CHANGED));
  }

  @Test
  void aBackupFromBeforeEncryptionIsReadAndSaidToBePlain() throws Exception {
    Backup made = store.backups().makeIn(temp);
    store.protection().turnOn(PASSPHRASE.toCharArray());
    assertThat(preview(made).none()).isTrue();
    assertThat(preview(made).unprotects()).isTrue();
  }

  @Test
  void aBackupUnderAnOlderPassphraseAsksForThat() throws Exception {
    store.protection().turnOn("the older passphrase".toCharArray());
    Backup made = store.backups().make();
    store.protection().turnOff(Secret.passphrase("the older passphrase".toCharArray()));
    RecoveryCode code = store.protection().turnOn(PASSPHRASE.toCharArray()).code();
    Backup own = store.backups().makeIn(temp);
    assertThat(store.backups().list().needsSecret(own)).isFalse();
    assertThat(store.backups().list().needsSecret(made)).isTrue();
    assertThatThrownBy(() -> preview(made)).hasMessageContaining("under another passphrase");
    assertThatThrownBy(() -> store.backups().preview(made, secret(PASSPHRASE)))
        .isInstanceOf(WrongSecretException.class);
    assertThatThrownBy(() -> store.backups().preview(made, Optional.of(Secret.recoveryCode(code))))
        .isInstanceOf(WrongSecretException.class);
    BackupPreview found = store.backups().preview(made, secret("the older passphrase"));
    assertThat(found.people()).isEqualTo(NONE);
    assertThat(found.sessions()).isEqualTo(NONE);
  }

  @Test
  void theSameKeyUnderAChangedPassphraseNeedsNone() throws Exception {
    store.protection().turnOn("the older passphrase".toCharArray());
    Backup made = store.backups().make();
    store
        .protection()
        .change(Secret.passphrase("the older passphrase".toCharArray()), PASSPHRASE.toCharArray());
    assertThat(store.backups().list().needsSecret(made)).isFalse();
    assertThat(preview(made).none()).isTrue();
  }
}
