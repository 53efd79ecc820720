package app.milepost.cli.console;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** What a process reads from. Where somebody types there, they are told that it is their turn. */
final class StandardInput extends FilterInputStream {

  private final BooleanSupplier typed;
  private final PrintWriter err;
  private boolean begun;

  /**
   * Wraps a stream.
   *
   * @param typed asked at the first read whether a person sits in front of it
   * @param err where that is told
   */
  StandardInput(InputStream in, BooleanSupplier typed, PrintWriter err) {
    super(in);
    this.typed = typed;
    this.err = err;
  }

  /** Returns whether this process reads what somebody types. */
  static boolean isTyped() {
    return Optional.ofNullable(System.console()).filter(java.io.Console::isTerminal).isPresent();
  }

  @Override
  public int read() throws IOException {
    begin();
    return super.read();
  }

  @Override
  public int read(byte[] bytes, int start, int length) throws IOException {
    begin();
    return super.read(bytes, start, length);
  }

  private void begin() {
    if (!begun && typed.getAsBoolean()) {
      err.println(
          "milepost: Reading what you type here, to its end (Ctrl+D, on Windows Ctrl+Z and Enter)."
              + " To read a file, stop with Ctrl+C and name it.");
    }
    begun = true;
  }
}
