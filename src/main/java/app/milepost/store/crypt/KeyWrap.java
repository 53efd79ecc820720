package app.milepost.store.crypt;

import app.milepost.store.Secret;
import app.milepost.store.Secret.Kind;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The data key, encrypted under a key that only a secret leads to: PBKDF2 with HMAC-SHA-256, whose
 * many rounds make guessing slow, then AES-256-GCM.
 *
 * @param rounds how many
 * @param salt 16 random bytes, in hexadecimal digits
 * @param key the data key, encrypted, in hexadecimal digits
 */
public record KeyWrap(int rounds, String salt, String key) {

  /** What OWASP asks of PBKDF2 with HMAC-SHA-256; part of a second. */
  public static final int ROUNDS = 600_000;

  /** More than any Milepost makes; whoever writes more wants to keep the computer busy. */
  static final int MOST_ROUNDS = 10_000_000;

  private static final HexFormat HEX = HexFormat.of();
  private static final int SALT = 16;

  /** Wraps a key. */
  public static KeyWrap of(DataKey key, Secret secret, int rounds) {
    byte[] salt = new byte[SALT];
    new SecureRandom().nextBytes(salt);
    byte[] wrapped = new byte[DataKey.LENGTH + Aead.OVERHEAD];
    byte[] plain = key.getEncoded();
    DataKey derived = derived(secret, rounds, salt);
    try (Aead aead = new Aead(derived)) {
      aead.encrypt(plain, context(secret.kind()), wrapped, 0);
    } finally {
      derived.destroy();
      Arrays.fill(plain, (byte) 0);
    }
    return new KeyWrap(rounds, HEX.formatHex(salt), HEX.formatHex(wrapped));
  }

  /** Returns the data key, if the secret is the one it was wrapped with. */
  Optional<DataKey> open(Secret secret) {
    DataKey derived = derived(secret, rounds, HEX.parseHex(salt));
    try (Aead aead = new Aead(derived)) {
      return Optional.of(new DataKey(aead.decrypt(HEX.parseHex(key), 0, context(secret.kind()))));
    } catch (AEADBadTagException e) {
      return Optional.empty();
    } finally {
      derived.destroy();
    }
  }

  private static byte[] context(Kind kind) {
    return kind.name().getBytes(StandardCharsets.US_ASCII);
  }

  private static DataKey derived(Secret secret, int rounds, byte[] salt) {
    char[] letters = composed(secret.letters());
    PBEKeySpec spec = new PBEKeySpec(letters, salt, rounds, DataKey.LENGTH * Byte.SIZE);
    try {
      return new DataKey(
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has PBKDF2 with HMAC-SHA-256", e);
    } finally {
      spec.clearPassword();
      Arrays.fill(letters, '\0');
    }
  }

  /** Returns a copy in which é is one letter, whichever keyboard it comes from. */
  private static char[] composed(char[] letters) {
    CharBuffer typed = CharBuffer.wrap(letters);
    return Normalizer.isNormalized(typed, Normalizer.Form.NFC)
        ? letters.clone()
        : Normalizer.normalize(typed, Normalizer.Form.NFC).toCharArray();
  }
}
