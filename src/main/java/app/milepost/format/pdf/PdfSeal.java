package app.milepost.format.pdf;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What tells whether an attachment is still as Milepost wrote it.
 *
 * <p>It guards against damage and against changes by programs and people who do not know of it. It
 * is no signature: whoever knows it can seal answers of their own, just as they could have typed
 * them into Milepost.
 */
public final class PdfSeal {

  /** The key of the seal in the dictionary of the embedded file's stream. */
  public static final String KEY = "MilepostSeal";

  private PdfSeal() {}

  /** Returns the seal of an attachment: SHA-256 of its content, 32 bytes. */
  public static byte[] of(byte[] content) {
    return digest("SHA-256", content);
  }

  /** Returns what PDF itself calls the checksum of an embedded file: MD5, 16 bytes. */
  public static byte[] checkSum(byte[] content) {
    return digest("MD5", content);
  }

  private static byte[] digest(String algorithm, byte[] content) {
    try {
      return MessageDigest.getInstance(algorithm).digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has " + algorithm, e);
    }
  }
}
