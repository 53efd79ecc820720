package app.milepost.log;

import app.milepost.store.files.OwnerOnly;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.LogRecord;

/**
 * Adds faults to a file in the data folder. Where the file has grown too large it becomes the older
 * one, in the place of the one before. Opened for each fault, so that the window and a command may
 * write side by side; and not Java's own {@code FileHandler}, which opens what it writes to others.
 *
 * <p>That a fault can't be written is told to nobody: the fault itself is what a person must hear.
 */
final class LogFile extends Handler {

  static final String OLDER = "milepost.older.log";

  /** Bytes, enough for about a hundred faults. */
  static final long MOST_BYTES = 256 * 1024;

  private static final Set<OpenOption> APPEND =
      Set.of(
          StandardOpenOption.CREATE,
          StandardOpenOption.WRITE,
          StandardOpenOption.APPEND,
          LinkOption.NOFOLLOW_LINKS);

  private final Path folder;

  /**
   * Makes one.
   *
   * @param folder where the file is
   */
  LogFile(Path folder) {
    this.folder = folder;
    setFormatter(new TraceFormatter());
  }

  @Override
  public void publish(LogRecord fault) {
    try {
      add(folder, getFormatter().format(fault));
    } catch (IOException e) {
      // There is no other place to tell it.
      return;
    }
  }

  private static void add(Path folder, String text) throws IOException {
    Path file = folder.resolve(FaultLog.NAME);
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) >= MOST_BYTES) {
      Files.move(file, folder.resolve(OLDER), StandardCopyOption.REPLACE_EXISTING);
    }
    try (SeekableByteChannel out =
        Files.newByteChannel(file, APPEND, OwnerOnly.fileAttributes(file))) {
      ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
    }
  }

  @Override
  public void flush() {
    // Each fault is written at once.
  }

  @Override
  public void close() {
    // Nothing stays open.
  }
}
