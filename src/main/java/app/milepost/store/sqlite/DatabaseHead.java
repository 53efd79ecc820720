package app.milepost.store.sqlite;

import app.milepost.store.OpenFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The first 100 bytes of a database, read without SQLite: SQLite would take an empty file for a new
 * database and write to it.
 *
 * @see <a href="https://sqlite.org/fileformat2.html#the_database_header">the file format</a>
 */
final class DatabaseHead {

  private static final int LENGTH = 100;
  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final int PAGE_SIZE_AT = 16;
  private static final int CHANGE_COUNTER_AT = 24;
  private static final int PAGE_COUNT_AT = 28;
  private static final int APPLICATION_ID_AT = 68;
  private static final int COUNT_VALID_FOR_AT = 92;

  /** "Mile" in ASCII, as the first migration sets it. */
  private static final int APPLICATION_ID = 0x4d696c65;

  private DatabaseHead() {}

  /**
   * Looks for what can be seen from outside.
   *
   * @param hasLog whether a write-ahead log lies beside it, which may hold the pages of its end
   * @return what is wrong, if anything
   */
  static Optional<OpenFailure> check(Path database, boolean hasLog) throws IOException {
    long size = Files.size(database);
    ByteBuffer head;
    try (InputStream start = Files.newInputStream(database)) {
      head = ByteBuffer.wrap(start.readNBytes(LENGTH));
    }
    if (size == 0) {
      return Optional.of(new OpenFailure.ZeroLength(database));
    }
    boolean ours =
        head.limit() == LENGTH
            && head.slice(0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC))
            && head.getInt(APPLICATION_ID_AT) == APPLICATION_ID;
    if (!ours) {
      return Optional.of(new OpenFailure.NotADatabase(database));
    }
    long expected = (long) pageSize(head) * Integer.toUnsignedLong(head.getInt(PAGE_COUNT_AT));
    boolean countIsValid = head.getInt(CHANGE_COUNTER_AT) == head.getInt(COUNT_VALID_FOR_AT);
    if (!hasLog && countIsValid && size < expected) {
      return Optional.of(new OpenFailure.Truncated(database, expected, size));
    }
    return Optional.empty();
  }

  private static int pageSize(ByteBuffer head) {
    int stored = Short.toUnsignedInt(head.getShort(PAGE_SIZE_AT));
    return stored == 1 ? 65_536 : stored;
  }
}
