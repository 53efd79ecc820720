package app.milepost.store.crypt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.milepost.store.RecoveryCode;
import app.milepost.store.Secret;
import app.milepost.store.StoreException;
import app.milepost.store.WrongSecretException;
import app.milepost.store.sqlite.QuickFolders;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class VaultTest {

  private static final String PASSPHRASE = "Grüße an 7 Möwen";

  private final DataKey key = DataKey.random();
  private final RecoveryCode code = RecoveryCode.random();
  private final Vault vault =
      Vault.of(key, passphrase(PASSPHRASE), Secret.recoveryCode(code), QuickFolders.ROUNDS);

  private static Secret passphrase(String letters) {
    return Secret.passphrase(letters.toCharArray());
  }

  @Test
  void passphraseAndRecoveryCodeEachLeadToTheKey() throws Exception {
    assertThat(vault.unlock(passphrase(PASSPHRASE)).getEncoded()).isEqualTo(key.getEncoded());
    assertThat(vault.unlock(Secret.recoveryCode(code)).getEncoded()).isEqualTo(key.getEncoded());
  }

  @Test
  void whatIsKeptLeadsToTheKeyToo() throws Exception {
    Vault kept = VaultJson.read(VaultJson.write(vault));
    assertThat(kept).isEqualTo(vault);
    assertThat(VaultJson.read(VaultJson.write(vault.cleaned()))).isEqualTo(vault.cleaned());
    assertThat(kept.unlock(passphrase(PASSPHRASE)).getEncoded()).isEqualTo(key.getEncoded());
  }

  @Test
  void wrongSecretsAreToldApart() {
    for (String wrong : List.of("", "x", PASSPHRASE + " ", PASSPHRASE.toLowerCase(Locale.ROOT))) {
      assertThatThrownBy(() -> vault.unlock(passphrase(wrong)))
          .isInstanceOf(WrongSecretException.class)
          .hasMessageContaining("not the right passphrase. Nothing was changed.");
    }
    assertThatThrownBy(() -> vault.unlock(Secret.recoveryCode(RecoveryCode.random())))
        .isInstanceOf(WrongSecretException.class)
        .hasMessageContaining("recovery code belongs to another folder");
  }

  @Test
  void theLettersOfTheRecoveryCodeAreNoPassphrase() {
    assertThatThrownBy(() -> vault.unlock(passphrase(code.text().replace("-", ""))))
        .isInstanceOf(WrongSecretException.class);
  }

  @Test
  void aLetterComposedOfTwoIsTheSameLetter() throws Exception {
    String decomposed = Normalizer.normalize(PASSPHRASE, Normalizer.Form.NFD);
    assertThat(decomposed).isNotEqualTo(PASSPHRASE);
    assertThat(vault.unlock(passphrase(decomposed)).getEncoded()).isEqualTo(key.getEncoded());
  }

  @Test
  void secretsAreWipedWhetherRightOrWrong() throws Exception {
    char[] right = PASSPHRASE.toCharArray();
    char[] wrong = "something else".toCharArray();
    vault.unlock(Secret.passphrase(right));
    assertThatThrownBy(() -> vault.unlock(Secret.passphrase(wrong)))
        .isInstanceOf(WrongSecretException.class);
    assertThat(right).containsOnly('\0');
    assertThat(wrong).containsOnly('\0');
  }

  @Test
  void nothingKeptTellsTheKeyOrTheSecrets() {
    String kept = new String(VaultJson.write(vault), StandardCharsets.UTF_8);
    assertThat(kept)
        .doesNotContain(HexFormat.of().formatHex(key.getEncoded()))
        .doesNotContain(PASSPHRASE)
        .doesNotContain(code.text().substring(0, 4));
  }

  @Test
  void twoVaultsOfOneSecretHaveNothingInCommon() {
    Vault other =
        Vault.of(key, passphrase(PASSPHRASE), Secret.recoveryCode(code), QuickFolders.ROUNDS);
    assertThat(other.key()).isNotEqualTo(vault.key());
    assertThat(other.passphrase().salt()).isNotEqualTo(vault.passphrase().salt());
    assertThat(other.passphrase().key()).isNotEqualTo(vault.passphrase().key());
  }

  @Test
  void whatIsDamagedIsSaidToBe() {
    String kept = new String(VaultJson.write(vault), StandardCharsets.UTF_8);
    List<String> damaged =
        List.of(
            "",
            "{}",
            "{\"id\":\"00\"}",
            kept.substring(1),
            kept.replace("\"rounds\":1000", "\"rounds\":2000000000"),
            kept.replace("\"rounds\":1000", "\"rounds\":0"),
            kept.replace("\"rounds\":1000", "\"rounds\":\"many\""),
            kept.replace(vault.passphrase().salt(), "0g"),
            kept.replace(vault.recovery().key(), ""),
            kept.replace("\"clean\":false", "\"clean\":0"),
            kept.replace("recovery", "recovered"));
    assertThat(damaged)
        .allSatisfy(text ->
            assertThatThrownBy(() -> VaultJson.read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("keys of this folder are damaged"));
  }
}
