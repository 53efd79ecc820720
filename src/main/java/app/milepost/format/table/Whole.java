package app.milepost.format.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipException;

/**
 * A member of a zip whose checksum is looked at when its end is reached; {@code ZipFile} does not.
 */
final class Whole extends CheckedInputStream {

  private static final long NONE = -1;

  private final long wanted;

  /**
   * Begins to read.
   *
   * @param wanted the checksum the zip tells; −1 where it tells none
   */
  Whole(InputStream in, long wanted) {
    super(in, new CRC32());
    this.wanted = wanted;
  }

  @Override
  public int read() throws IOException {
    return checked(super.read());
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    return checked(super.read(into, from, length));
  }

  private int checked(int read) throws ZipException {
    if (read < 0 && wanted != NONE && getChecksum().getValue() != wanted) {
      throw new ZipException("its checksum is another one than the zip says");
    }
    return read;
  }
}
