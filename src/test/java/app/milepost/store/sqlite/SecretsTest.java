package app.milepost.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.milepost.people.PersonFile;
import app.milepost.store.Protection;
import app.milepost.store.RecoveryCode;
import app.milepost.store.SealedFolder;
import app.milepost.store.Secret;
import app.milepost.store.Store;
import app.milepost.store.StoreException;
import app.milepost.store.WrongSecretException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Passphrases and recovery codes: changed, forgotten, wrong and wiped. */
class SecretsTest extends FolderToProtect {

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
    SealedFolder sealed = QuickFolders.sealed(folder);
    assertThatThrownBy(() -> sealed.unlock(secret(PASSPHRASE)))
        .isInstanceOf(WrongSecretException.class);
    try (Store store = sealed.unlock(secret(OTHER))) {
      assertThat(store.people().all()).isNotEmpty();
    }
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
}
