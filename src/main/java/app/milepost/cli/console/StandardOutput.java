package app.milepost.cli.console;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a process writes its results to. Where that is a pipe, a failure can only mean that nobody
 * reads it any more. What the system says of a failure is in its own language, so words can't tell.
 */
final class StandardOutput extends FilterOutputStream {

  private static final Path DEVICE = Path.of("/dev/stdout");
  private static final int KIND = 0xF000;
  private static final int PIPE = 0x1000;
  private static final int SOCKET = 0xC000;

  private final boolean pipe;

  /**
   * Wraps a stream.
   *
   * @param pipe whether it leads to another program
   */
  StandardOutput(OutputStream out, boolean pipe) {
    super(out);
    this.pipe = pipe;
  }

  /** Returns whether this process's output leads to another program; where unknown, no. */
  static boolean leadsToAProgram() {
    try {
      int kind = (Integer) Files.getAttribute(DEVICE, "unix:mode") & KIND;
      return kind == PIPE || kind == SOCKET;
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return false;
    }
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int start, int length) throws IOException {
    try {
      out.write(bytes, start, length);
    } catch (IOException e) {
      throw told(e);
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      out.flush();
    } catch (IOException e) {
      throw told(e);
    }
  }

  private IOException told(IOException e) {
    return pipe ? new ClosedPipeException(e) : new FullOutputException(e);
  }
}
