package app.milepost.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.milepost.assessment.Answer;
import app.milepost.assessment.Evidence;
import app.milepost.people.Details;
import app.milepost.people.Person;
import app.milepost.people.PersonFile;
import app.milepost.people.Session;
import app.milepost.store.AuditTrail.Action;
import app.milepost.testkit.FolderBytes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProtectionTest {

  private static final String PASSPHRASE = "correct horse battery";
  private static final String OTHER = "staple of another kind";

  @TempDir Path temp;
  private DataFolder folder;

  @BeforeEach
  void aFolder() {
    folder = new DataFolder(temp.resolve("data"));
  }

  private static Secret secret(String passphrase) {
    return Secret.passphrase(passphrase.toCharArray());
  }

  /** Fills the folder, protects it and returns the code and what was in it. */
  private RecoveryCode protect() throws StoreException {
    try (Store store = QuickFolders.open(folder)) {
      Planted.in(store);
      return store.protection().turnOn(PASSPHRASE.toCharArray()).code();
    }
  }

  private void sql(String statement) throws SQLException {
    try (Connection connection = Connections.durable(folder.database());
        Statement run = connection.createStatement()) {
      run.execute(statement);
    }
  }

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
      PeopleStore.Merge merge = store.people().merge(kept.id(), gone.id(), kept.details());
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
  void anotherPassphraseTakesTheOldOnesPlaceAndTheCodeStays() throws Exception {
    RecoveryCode code = protect();
    try (Store store = QuickFolders.unlocked(folder, PASSPHRASE)) {
      store.protection().change(secret(PASSPHRASE), OTHER.toCharArray());
    }
    SealedFolder sealed = QuickFolders.sealed(folder);
    assertThatThrownBy(() -> sealed.unlock(secret(PASSPHRASE)))
        .isInstanceOf(WrongSecretException.class);
    sealed.unlock(secret(OTHER)).close();
    QuickFolders.sealed(folder).unlock(Secret.recoveryCode(code)).close();
  }

  @Test
  void changingThePassphraseEncryptsNothingAnew() throws Exception {
    protect();
    List<byte[]> before = sealedDetails();
    try (Store store = QuickFolders.unlocked(folder, PASSPHRASE)) {
      store.protection().change(secret(PASSPHRASE), OTHER.toCharArray());
    }
    assertThat(sealedDetails()).containsExactlyElementsOf(before);
  }

  private List<byte[]> sealedDetails() throws SQLException, StoreException {
    try (Connection connection = Connections.durable(folder.database())) {
      return new Rows(folder.database(), connection, InstantSource.system())
          .all(row -> row.getBytes(1), "SELECT details FROM person ORDER BY id");
    }
  }

  @Test
  void aForgottenPassphraseIsReplacedByMeansOfTheRecoveryCode() throws Exception {
    RecoveryCode code = protect();
    try (Store store = QuickFolders.sealed(folder).unlock(Secret.recoveryCode(code))) {
      store.protection().change(Secret.recoveryCode(code), OTHER.toCharArray());
    }
    QuickFolders.unlocked(folder, OTHER).close();
  }

  @Test
  void aNewRecoveryCodeTakesTheOldOnesPlace() throws Exception {
    RecoveryCode old = protect();
    RecoveryCode fresh;
    try (Store store = QuickFolders.unlocked(folder, PASSPHRASE)) {
      fresh = store.protection().newRecoveryCode(secret(PASSPHRASE));
    }
    SealedFolder sealed = QuickFolders.sealed(folder);
    assertThatThrownBy(() -> sealed.unlock(Secret.recoveryCode(old)))
        .isInstanceOf(WrongSecretException.class)
        .hasMessageContaining("a newer one has taken its place");
    sealed.unlock(Secret.recoveryCode(fresh)).close();
    QuickFolders.unlocked(folder, PASSPHRASE).close();
  }

  @Test
  void turnedOffEverythingOpensWithoutPassphrase() throws Exception {
    protect();
    List<PersonFile> before;
    try (Store store = QuickFolders.unlocked(folder, PASSPHRASE)) {
      before = Planted.all(store);
      store.protection().turnOff(secret(PASSPHRASE));
      assertThat(store.protection().isOn()).isFalse();
      assertThat(Planted.all(store)).isEqualTo(before);
    }
    try (Store store = QuickFolders.open(folder)) {
      assertThat(Planted.all(store)).isEqualTo(before);
    }
  }

  @Test
  void nobodyChangesAnythingWithAWrongSecret() throws Exception {
    protect();
    try (Store store = QuickFolders.unlocked(folder, PASSPHRASE)) {
      Protection protection = store.protection();
      assertThatThrownBy(() -> protection.turnOff(secret(OTHER)))
          .isInstanceOf(WrongSecretException.class);
      assertThatThrownBy(() -> protection.change(secret(OTHER), OTHER.toCharArray()))
          .isInstanceOf(WrongSecretException.class);
      assertThatThrownBy(() -> protection.newRecoveryCode(secret(OTHER)))
          .isInstanceOf(WrongSecretException.class);
      assertThat(protection.isOn()).isTrue();
    }
    QuickFolders.unlocked(folder, PASSPHRASE).close();
  }

  @Test
  void protectionThatIsOffCanNeitherBeChangedNorTurnedOff() throws Exception {
    try (Store store = QuickFolders.open(folder)) {
      char[] typed = PASSPHRASE.toCharArray();
      assertThatThrownBy(() -> store.protection().turnOff(Secret.passphrase(typed)))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("not protected");
      assertThat(typed).containsOnly('\0');
      assertThatThrownBy(() -> store.protection().newRecoveryCode(secret(PASSPHRASE)))
          .isInstanceOf(StoreException.class);
    }
  }

  @Test
  void protectionThatIsOnCannotBeTurnedOnAgain() throws Exception {
    protect();
    try (Store store = QuickFolders.unlocked(folder, PASSPHRASE)) {
      assertThatThrownBy(() -> store.protection().turnOn(OTHER.toCharArray()))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("protected already");
    }
    QuickFolders.unlocked(folder, PASSPHRASE).close();
  }

  @Test
  void aShortPassphraseIsRefused() throws Exception {
    try (Store store = QuickFolders.open(folder)) {
      assertThatThrownBy(() -> store.protection().turnOn("1234567".toCharArray()))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("fewer than 8 letters");
      assertThat(store.protection().isOn()).isFalse();
      store.protection().turnOn("12345678".toCharArray());
      assertThatThrownBy(
              () -> store.protection().change(secret("12345678"), "1234567".toCharArray()))
          .hasMessageContaining("fewer than 8 letters");
    }
    QuickFolders.unlocked(folder, "12345678").close();
  }

  @Test
  void passphrasesAreWiped() throws Exception {
    char[] first = PASSPHRASE.toCharArray();
    char[] present = PASSPHRASE.toCharArray();
    char[] second = OTHER.toCharArray();
    char[] last = OTHER.toCharArray();
    char[] tooShort = "short".toCharArray();
    try (Store store = QuickFolders.open(folder)) {
      assertThatThrownBy(() -> store.protection().turnOn(tooShort));
      store.protection().turnOn(first);
      store.protection().change(Secret.passphrase(present), second);
      store.protection().turnOff(Secret.passphrase(last));
    }
    assertThat(List.of(first, present, second, last, tooShort))
        .allSatisfy(letters -> assertThat(letters).containsOnly('\0'));
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
                    "SELECT %s FROM %s".formatted(column.column(), column.table())))
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
