package app.milepost.store.catalog;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Bytes made small in the zlib format, whose checksum tells when they are no longer what was. */
final class Deflated {

  /** Nothing that is put in is larger, so what comes out larger is damaged. */
  private static final int MOST_BYTES = 64 << 20;

  private static final long USUAL_RATIO = 8;

  private Deflated() {}

  /**
   * Returns what was made small.
   *
   * @throws IOException if it is not whole
   */
  static byte[] plain(byte[] deflated) throws IOException {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(deflated);
      return plain(inflater, (int) Math.min(MOST_BYTES, USUAL_RATIO * deflated.length));
    } catch (DataFormatException e) {
      throw new IOException("not what was made small", e);
    } finally {
      inflater.end();
    }
  }

  private static byte[] plain(Inflater inflater, int likely)
      throws IOException, DataFormatException {
    ByteArrayOutputStream plain = new ByteArrayOutputStream(likely);
    byte[] buffer = new byte[1 << 13];
    while (!inflater.finished()) {
      int count = inflater.inflate(buffer);
      if (count == 0 && !inflater.finished()) {
        throw new EOFException("the bytes end too early");
      }
      plain.write(buffer, 0, count);
      if (plain.size() > MOST_BYTES) {
        throw new IOException("larger than anything that was put in");
      }
    }
    return plain.toByteArray();
  }
}
