package app.milepost.cli.console;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Writes for as long as somebody reads: whoever stops, as {@code head} does, has seen enough. */
final class OpenPipe extends FilterOutputStream {

  private boolean closed;

  OpenPipe(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int start, int length) throws IOException {
    if (!closed) {
      try {
        out.write(bytes, start, length);
      } catch (ClosedPipeException e) {
        closed = true;
      }
    }
  }

  @Override
  public void flush() throws IOException {
    if (!closed) {
      try {
        out.flush();
      } catch (ClosedPipeException e) {
        closed = true;
      }
    }
  }
}
