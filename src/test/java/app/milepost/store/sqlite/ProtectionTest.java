package app.milepost.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.milepost.assessment.Answer;
import app.milepost.people.Details;
import app.milepost.people.Person;
import app.milepost.people.PersonFile;
import app.milepost.people.Session;
import app.milepost.role.Evidence;
import app.milepost.store.AuditTrail;
import app.milepost.store.AuditTrail.Action;
import app.milepost.store.CannotOpenException;
import app.milepost.store.OpenFailure;
import app.milepost.store.PeopleStore;
import app.milepost.store.Protection;
import app.milepost.store.RecoveryCode;
import app.milepost.store.SealedFolder;
import app.milepost.store.Secret;
import app.milepost.store.Store;
import app.milepost.store.StoreException;
import app.milepost.store.WrongSecretException;
import app.milepost.store.crypt.PersonalColumn;
import app.milepost.store.crypt.Seal;
import app.milepost.testkit.FolderBytes;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ProtectionTest extends FolderToProtect {

  @Test
  void everythingIsThereAsBeforeOnceItIsOnAndAfterUnlocking() throws Exception {
    List<PersonFile> before;
    RecoveryCode code;
    try (Store store = QuickFolders.open(folder)) {
      Planted.in(store);
      before = Planted.all(store);
      assertThat(store.protection().isOn()).isFalse();
      Protection.TurnedOn turnedOn = store.protection().turnOn(PASSPHRASE.toCharArray());
      assertThat(turnedOn.leftOver()).isEmpty();
      assertThat(store.protection().isOn()).isTrue();
      assertThat(Planted.all(store)).isEqualTo(before);
      code = turnedOn.code();
    }
    try (Store store = QuickFolders.unlocked(folder, PASSPHRASE)) {
      assertThat(store.protection().isOn()).isTrue();
      assertThat(Planted.all(store)).isEqualTo(before);
    }
    try (Store store = QuickFolders.sealed(folder).unlock(Secret.recoveryCode(code))) {
      assertThat(Planted.all(store)).isEqualTo(before);
    }
  }

  @Test
  void whatIsChangedWhileItIsOnIsThereAfterwards() throws Exception {
    protect();
    List<PersonFile> after;
    try (Store store = QuickFolders.unlocked(folder, PASSPHRASE)) {
      Person added = store.people().add(Details.NONE.named("Nur"));
      long draft = store.assessments().draft(added, "hrt", "junior").id();
      store.assessments().save(draft, "ehr", new Answer.Rated(4, Evidence.OBSERVED, "seen"));
      after = Planted.all(store);
    }
    try (Store store = QuickFolders.unlocked(folder, PASSPHRASE)) {
      assertThat(Planted.all(store)).isEqualTo(after);
    }
  }

  @Test
  void peopleCanBeMergedAndUnmergedWhileItIsOn() throws Exception {
    protect();
    try (Store store = QuickFolders.unlocked(folder, PASSPHRASE)) {
      List<PersonFile> before = Planted.all(store);
      Person gone = before.getFirst().person();
      Person kept = before.getLast().person();
      PeopleStore.Merge merge =
          store.people().merge(kept.id(), gone.id(), kept.details(), PeopleInStore.NO_PACKS);
      assertThat(store.people().file(kept.id()).sessions())
          .extracting(Session::answers)
          .containsExactlyElementsOf(
              before.getFirst().sessions().stream().map(Session::answers).toList());
      store.people().unmerge(merge);
      assertThat(Planted.all(store)).isEqualTo(before);
    }
  }

  @Test
  void aWrongPassphraseTouchesNothingAndTheRightOneStillOpens() throws Exception {
    protect();
    Map<String, String> before;
    SealedFolder sealed = QuickFolders.sealed(folder);
    before = files();
    assertThatThrownBy(() -> sealed.unlock(secret(OTHER)))
        .isInstanceOf(WrongSecretException.class)
        .hasMessageContaining("Nothing was changed");
    assertThatThrownBy(() -> sealed.unlock(Secret.recoveryCode(RecoveryCode.random())))
        .isInstanceOf(WrongSecretException.class);
    assertThat(files()).isEqualTo(before);
    sealed.unlock(secret(PASSPHRASE)).close();
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = FolderBytes.of(folder.path());
    // The index of a log holds nothing of its own.
    files.remove("milepost.db-shm");
    return files;
  }

  @Test
  void aSealedFolderIsHeldUntilItIsLetGoOf() throws Exception {
    protect();
    SealedFolder sealed = QuickFolders.sealed(folder);
    assertThatThrownBy(() -> QuickFolders.sealed(folder))
        .isInstanceOfSatisfying(
            CannotOpenException.class,
            e -> assertThat(e.failure()).isInstanceOf(OpenFailure.Held.class));
    sealed.close();
    sealed.close();
    QuickFolders.sealed(folder).close();
    assertThatThrownBy(() -> sealed.unlock(secret(PASSPHRASE)))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("Open it again");
  }

  @Test
  void anUnlockedFolderIsHeldByItsStore() throws Exception {
    protect();
    SealedFolder sealed = QuickFolders.sealed(folder);
    Store store = sealed.unlock(secret(PASSPHRASE));
    sealed.close();
    assertThatThrownBy(() -> QuickFolders.sealed(folder)).isInstanceOf(CannotOpenException.class);
    assertThat(store.people().all()).isNotEmpty();
    store.close();
    QuickFolders.sealed(folder).close();
  }

  @Test
  void whoCannotUnlockIsToldThatTheFolderIsProtected() throws Exception {
    protect();
    assertThatThrownBy(() -> SqliteStore.open(folder, InstantSource.system()))
        .isInstanceOfSatisfying(
            CannotOpenException.class,
            e -> assertThat(e.failure()).isEqualTo(new OpenFailure.Protected(folder.path())));
  }

  @Test
  void everyColumnOfBytesIsEitherSealedOrKnownToHoldNothingPersonal() throws Exception {
    protect();
    Set<String> sealed = new TreeSet<>(Set.of("pack.json", "vault.wraps"));
    try (Connection connection = Connections.durable(folder.database())) {
      Rows rows = new Rows(folder.database(), connection, InstantSource.system());
      for (PersonalColumn column : PersonalColumn.values()) {
        sealed.add(column.table() + "." + column.column());
        assertThat(
                rows.all(
                    row -> row.getBytes(1)[0],
                    "SELECT %1$s FROM %2$s WHERE %1$s IS NOT NULL"
                        .formatted(column.column(), column.table())))
            .isNotEmpty()
            .containsOnly((byte) 1);
      }
      assertThat(
              rows.all(
                  row -> row.getString(1),
                  """
                  SELECT t.name || '.' || c.name FROM sqlite_schema t, pragma_table_info(t.name) c
                  WHERE t.type = 'table' AND c.type = 'BLOB'
                  """))
          .containsExactlyInAnyOrderElementsOf(sealed);
    }
  }

  @Test
  void aPlainRowIsRefusedWhileItIsOn() throws Exception {
    protect();
    sql("UPDATE person SET details = CAST('{\"name\":\"Mallory\"}' AS BLOB) WHERE id = 1");
    try (Store store = QuickFolders.unlocked(folder, PASSPHRASE)) {
      assertThatThrownBy(() -> store.people().find(1))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("changed outside Milepost (person 1)");
      assertThat(store.people().everybody().unreadable()).isEqualTo(1);
      assertThat(store.people().all()).extracting(Person::id).doesNotContain(1L).contains(2L);
    }
  }

  @Test
  void aSessionHandedToSomebodyElseIsRefused() throws Exception {
    protect();
    sql("UPDATE assessment SET person_id = 2 WHERE id = 1");
    try (Store store = QuickFolders.unlocked(folder, PASSPHRASE)) {
      assertThatThrownBy(() -> store.sessions().session(1))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("changed outside Milepost");
    }
  }

  @Test
  void keysThatAreDamagedAreToldAndLeftAsTheyAre() throws Exception {
    protect();
    sql("UPDATE vault SET wraps = x'7B7D'");
    byte[] before = Files.readAllBytes(folder.database());
    assertThatThrownBy(() -> QuickFolders.sealed(folder))
        .isInstanceOfSatisfying(
            CannotOpenException.class,
            e -> assertThat(e.failure()).isEqualTo(new OpenFailure.Damaged(folder.database())));
    assertThat(Files.readAllBytes(folder.database())).isEqualTo(before);
  }

  @Test
  void whenThereIsNoRoomToTurnItOnNothingHasChanged() throws Exception {
    try (Store store = QuickFolders.open(folder)) {
      Planted.in(store);
    }
    List<PersonFile> before;
    try (Connection connection = Connections.durable(folder.database());
        Statement statement = connection.createStatement();
        Store store =
            new SqliteStore(
                new Rows(folder.database(), connection, InstantSource.system()),
                new Seal(),
                QuickFolders.ROUNDS,
                () -> {})) {
      before = Planted.all(store);
      statement.execute("PRAGMA max_page_count = 1");
      fill(store);
      assertThatThrownBy(() -> store.protection().turnOn(PASSPHRASE.toCharArray()))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("is full");
      assertThat(store.protection().isOn()).isFalse();
      assertThat(Planted.all(store)).containsAll(before);
    }
    QuickFolders.open(folder).close();
  }

  /** Adds people until there is no room for one more. */
  private static void fill(Store store) {
    assertThatThrownBy(
            () -> {
              for (; ; ) {
                store.people().add(Details.NONE.named("Nobody in particular".repeat(9)));
              }
            })
        .isInstanceOf(StoreException.class);
  }

  @Test
  void whatWasDoneIsOnTheList() throws Exception {
    try (Store store = QuickFolders.open(folder)) {
      store.protection().turnOn(PASSPHRASE.toCharArray());
      store.protection().change(secret(PASSPHRASE), OTHER.toCharArray());
      store.protection().newRecoveryCode(secret(OTHER));
    }
    try (Store store = QuickFolders.unlocked(folder, OTHER)) {
      store.protection().turnOff(secret(OTHER));
      assertThat(store.audit().lines(Long.MAX_VALUE, 9))
          .allSatisfy(line -> assertThat(line.personId()).isEqualTo(Optional.empty()))
          .extracting(AuditTrail.Entry::action)
          .containsExactly(
              Action.PROTECTION_ENDED,
              Action.UNLOCKED,
              Action.RECOVERY_CODE_CHANGED,
              Action.PASSPHRASE_CHANGED,
              Action.DATA_PROTECTED);
    }
  }
}
