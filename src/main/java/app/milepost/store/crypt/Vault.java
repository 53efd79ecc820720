package app.milepost.store.crypt;

import app.milepost.store.Secret;
import app.milepost.store.WrongSecretException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/**
 * How the key to a folder's personal data is kept, and what is still to be done.
 *
 * @param key tells this data key from any other, without telling anything about it
 * @param passphrase the data key under the passphrase
 * @param recovery the data key under the recovery code
 * @param clean whether nothing that was plain is left in the files
 * @param restored when a backup took the place of the database, until the list of what was done
 *     says so
 */
public record Vault(
    String key, KeyWrap passphrase, KeyWrap recovery, boolean clean, Optional<Instant> restored) {

  private static final int ID = 16;

  /** Makes one for a new key. Neither secret is wiped. */
  public static Vault of(DataKey key, Secret passphrase, Secret recovery, int rounds) {
    byte[] id = new byte[ID];
    new SecureRandom().nextBytes(id);
    return new Vault(
        HexFormat.of().formatHex(id),
        KeyWrap.of(key, passphrase, rounds),
        KeyWrap.of(key, recovery, rounds),
        false,
        Optional.empty());
  }

  /**
   * Returns the data key.
   *
   * @param secret wiped
   * @throws WrongSecretException if it is another one's
   */
  public DataKey unlock(Secret secret) throws WrongSecretException {
    try {
      return switch (secret.kind()) {
        case PASSPHRASE ->
            passphrase
                .open(secret)
                .orElseThrow(() ->
                    new WrongSecretException(
                        "This is not the right passphrase. Nothing was changed. Check Caps"
                            + " Lock and the keyboard's language and try again, or use your"
                            + " recovery code."));
        case RECOVERY_CODE ->
            recovery
                .open(secret)
                .orElseThrow(() ->
                    new WrongSecretException(
                        "This recovery code belongs to another folder, or a newer one has taken its"
                            + " place. Nothing was changed. Try your latest printed code, or your"
                            + " passphrase."));
      };
    } finally {
      secret.wipe();
    }
  }

  /**
   * Returns it with another passphrase for the same data key.
   *
   * @param changed the data key under the new passphrase
   */
  public Vault withPassphrase(KeyWrap changed) {
    return new Vault(key, changed, recovery, clean, restored);
  }

  /**
   * Returns it with another recovery code for the same data key.
   *
   * @param changed the data key under the new code
   */
  public Vault withRecovery(KeyWrap changed) {
    return new Vault(key, passphrase, changed, clean, restored);
  }

  /** Returns it with the note that nothing plain is left in the files. */
  public Vault cleaned() {
    return new Vault(key, passphrase, recovery, true, restored);
  }

  /**
   * Returns it with another time of restoring.
   *
   * @param changed empty once the list of what was done says so
   */
  public Vault restored(Optional<Instant> changed) {
    return new Vault(key, passphrase, recovery, clean, changed);
  }
}
