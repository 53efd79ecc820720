package app.milepost.store.crypt;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-256-GCM under one key. What it encrypts is the nonce, 12 random bytes, followed by what the
 * cipher gave. Random nonces are safe for four billion values under one key, which is a thousand
 * saves a day for ten thousand years. For one thread.
 */
final class Aead implements AutoCloseable {

  /** How much longer than the plain value an encrypted one is. */
  static final int OVERHEAD = Aead.NONCE + Aead.TAG;

  private static final int NONCE = 12;
  private static final int TAG = 16;
  private final SecureRandom random = new SecureRandom();
  private final DataKey key;
  private final Cipher cipher;

  /**
   * Makes one.
   *
   * @param key must outlive it
   */
  Aead(DataKey key) {
    this.key = key;
    try {
      cipher = Cipher.getInstance("AES/GCM/NoPadding");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has AES-GCM", e);
    }
  }

  /**
   * Encrypts a value.
   *
   * @param context what must be the same when it is decrypted
   * @param out where to put it, with room for {@link #OVERHEAD} bytes more than the value
   * @param at from where on
   */
  void encrypt(byte[] plain, byte[] context, byte[] out, int at) {
    byte[] nonce = new byte[NONCE];
    random.nextBytes(nonce);
    try {
      cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
      cipher.updateAAD(context);
      System.arraycopy(nonce, 0, out, at, NONCE);
      cipher.doFinal(plain, 0, plain.length, out, at + NONCE);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM encrypts whatever it is given", e);
    }
  }

  /**
   * Decrypts what {@link #encrypt} gave.
   *
   * @param from where it begins
   * @throws AEADBadTagException if it was made by another key or in another context, or changed
   */
  byte[] decrypt(byte[] encrypted, int from, byte[] context) throws AEADBadTagException {
    if (encrypted.length - from < OVERHEAD) {
      throw new AEADBadTagException("too short");
    }
    try {
      cipher.init(
          Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG * Byte.SIZE, encrypted, from, NONCE));
      cipher.updateAAD(context);
      return cipher.doFinal(encrypted, from + NONCE, encrypted.length - from - NONCE);
    } catch (AEADBadTagException e) {
      throw e;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM decrypts whatever is long enough", e);
    }
  }

  /** Makes the cipher forget the key, which it has copied; what it made of it goes with it. */
  @Override
  public void close() {
    byte[] zeros = new byte[DataKey.LENGTH];
    try {
      cipher.init(
          Cipher.DECRYPT_MODE, new DataKey(zeros), new GCMParameterSpec(TAG * Byte.SIZE, zeros));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES takes any key of its length", e);
    }
  }
}
