package app.milepost.cli.bulk;

import java.io.IOException;
import java.io.InputStream;

/**
 * Cuts a stream into blocks of whole lines, in bounded memory. Hands out what has arrived rather
 * than wait for a full block, so that a program on the other end of a pipe gets its results soon.
 */
final class LineSource {

  /** A block is handed out once it is this full, in bytes. */
  private static final int ENOUGH = 128 << 10;

  private final InputStream in;

  /** What has been read and not handed out; most often the beginning of a line. */
  private final byte[] rest = new byte[LineBlock.LONGEST_LINE];

  private int restLength;

  LineSource(InputStream in) {
    this.in = in;
  }

  /** Returns whether something can be read without waiting for it. */
  boolean isReady() throws IOException {
    return in.available() > 0;
  }

  /**
   * Fills a block; waits for at least one line.
   *
   * @return false if there is no further line
   */
  boolean fill(LineBlock block) throws IOException {
    block.tooLong = false;
    System.arraycopy(rest, 0, block.bytes, 0, restLength);
    block.length = restLength;
    restLength = 0;
    int lineEnd = afterLastBreak(block.bytes, 0, block.length);
    while (lineEnd == 0 || (block.length < ENOUGH && isReady())) {
      if (block.length == block.bytes.length) {
        return passOver(block);
      }
      int read = in.read(block.bytes, block.length, block.bytes.length - block.length);
      if (read < 0) {
        return block.length > 0;
      }
      int newEnd = afterLastBreak(block.bytes, block.length, block.length + read);
      lineEnd = newEnd > 0 ? newEnd : lineEnd;
      block.length += read;
    }
    keepRest(block.bytes, lineEnd, block.length);
    block.length = lineEnd;
    return true;
  }

  /** Reads on to the end of a line that fills the whole block, keeping nothing of it. */
  private boolean passOver(LineBlock block) throws IOException {
    block.tooLong = true;
    block.length = 0;
    while (true) {
      int read = in.read(block.bytes);
      if (read < 0) {
        return true;
      }
      for (int i = 0; i < read; i++) {
        if (block.bytes[i] == '\n') {
          keepRest(block.bytes, i + 1, read);
          return true;
        }
      }
    }
  }

  private void keepRest(byte[] bytes, int from, int to) {
    restLength = to - from;
    System.arraycopy(bytes, from, rest, 0, restLength);
  }

  private static int afterLastBreak(byte[] bytes, int from, int to) {
    for (int i = to; i > from; i--) {
      if (bytes[i - 1] == '\n') {
        return i;
      }
    }
    return 0;
  }
}
