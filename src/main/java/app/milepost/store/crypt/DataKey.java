package app.milepost.store.crypt;

import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.SecretKey;

/** A 256-bit key for AES. Destroy it after use. */
public final class DataKey implements SecretKey {

  private static final long serialVersionUID = 1;

  /** In bytes. */
  static final int LENGTH = 32;

  private final byte[] bytes;
  private boolean destroyed;

  /**
   * Makes one.
   *
   * @param bytes taken over, not copied
   */
  DataKey(byte[] bytes) {
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException("a key has 256 bits");
    }
    this.bytes = bytes;
  }

  /** Returns a new one that nobody can guess. */
  public static DataKey random() {
    byte[] bytes = new byte[LENGTH];
    new SecureRandom().nextBytes(bytes);
    return new DataKey(bytes);
  }

  /** Returns one that lives for itself. */
  public DataKey copy() {
    return new DataKey(getEncoded());
  }

  @Override
  public String getAlgorithm() {
    return "AES";
  }

  @Override
  public String getFormat() {
    return "RAW";
  }

  @Override
  public byte[] getEncoded() {
    if (destroyed) {
      throw new IllegalStateException("this key has been destroyed");
    }
    return bytes.clone();
  }

  @Override
  public void destroy() {
    Arrays.fill(bytes, (byte) 0);
    destroyed = true;
  }

  @Override
  public boolean isDestroyed() {
    return destroyed;
  }
}
