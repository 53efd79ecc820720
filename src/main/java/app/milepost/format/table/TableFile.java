package app.milepost.format.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * A file that was handed over, alone, in a folder or in a zip.
 *
 * @param place what to call it in messages
 * @param name its last name
 * @param inside its whole name within a zip; empty elsewhere
 * @param size how many bytes it says it has; not to be trusted
 * @param content opens it
 */
public record TableFile(String place, String name, String inside, long size, Content content) {

  /** More than this of one table is not read, whatever its size was said to be. */
  private static final long LARGEST = 512L << 20;

  /** Opens a file. */
  @FunctionalInterface
  public interface Content {
    /** Returns the bytes; the caller closes them. */
    InputStream open() throws IOException;
  }

  /** Reads a file that is no table. */
  @FunctionalInterface
  public interface ByteReader {
    /**
     * Reads the bytes.
     *
     * @param in not closed
     * @param now called now and then, so that it is told how far the reading is
     */
    void read(InputStream in, Runnable now) throws IOException, TableException;
  }

  /** Told how much of a file has been read; may end the reading by throwing. */
  @FunctionalInterface
  public interface Progress {
    /** Told a share, 0 to 1. */
    void at(double share);
  }

  /**
   * Reads it as a table.
   *
   * @param kind how it is written
   * @throws TableException at the first fault, with its place
   */
  public void read(Tables kind, RowSink sink, Progress progress) throws TableException {
    try (InputStream in = new Counted(content.open())) {
      kind.read(place, in, new Watched(sink, (Counted) in, size, progress));
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /**
   * Reads it as something else than a table.
   *
   * @throws TableException at the first fault, with its place
   */
  public void read(ByteReader reader, Progress progress) throws TableException {
    try (Counted in = new Counted(content.open())) {
      reader.read(in, () -> progress.at(size == 0 ? 0 : Math.min(1, (double) in.count / size)));
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /**
   * Returns how it begins, as text.
   *
   * @param most bytes
   */
  public String beginning(int most) throws TableException {
    try (InputStream in = content.open()) {
      return new String(in.readNBytes(most), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private TableException unreadable(IOException e) {
    return new TableException(
        place,
        "The file could not be read to its end (%s). Get a fresh copy.".formatted(e.getMessage()));
  }

  /** Bytes that are counted, and end where no real table goes on. */
  private static final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      return one < 0 ? one : counted(1, one);
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int n = super.read(into, from, length);
      return n < 0 ? n : counted(n, n);
    }

    private int counted(int n, int result) throws IOException {
      count += n;
      if (count > LARGEST) {
        throw new IOException("it is larger than any table Milepost reads");
      }
      return result;
    }
  }

  /** Passes rows on, and tells now and then how far the reading is. */
  private record Watched(RowSink sink, Counted in, long size, Progress progress)
      implements RowSink {

    private static final int EVERY = 512;

    @Override
    public void begin(Header header) throws TableException {
      sink.begin(header);
    }

    @Override
    public void take(Row row) throws TableException {
      if (row.number() % EVERY == 0) {
        progress.at(size == 0 ? 0 : Math.min(1, (double) in.count / size));
      }
      sink.take(row);
    }
  }
}
