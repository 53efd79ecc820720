package app.milepost.store.catalog;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Bytes made small in the zlib format, whose checksum tells when they are no longer what was. */
final class Deflated {

  /** Nothing that is put in is larger, so what comes out larger is damaged. */
  private static final int MOST_BYTES = 64 << 20;

  /** Half the time of the usual level, for a twentieth more space. */
  private static final int LEVEL = 4;

  private Deflated() {}

  /** Returns bytes made small. */
  static byte[] of(byte[] plain) {
    Deflater deflater = new Deflater(LEVEL);
    ByteArrayOutputStream small = new ByteArrayOutputStream(plain.length / 4 + 64);
    try (DeflaterOutputStream out = new DeflaterOutputStream(small, deflater)) {
      out.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes all that is written to it", e);
    } finally {
      deflater.end();
    }
    return small.toByteArray();
  }

  /**
   * Returns what was made small.
   *
   * @throws IOException if it is not whole
   */
  static byte[] plain(byte[] deflated) throws IOException {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
      byte[] plain = in.readNBytes(MOST_BYTES + 1);
      if (plain.length > MOST_BYTES) {
        throw new IOException("larger than anything that was put in");
      }
      return plain;
    }
  }
}
