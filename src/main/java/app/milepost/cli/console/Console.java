package app.milepost.cli.console;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Where the command line reads and writes.
 *
 * @param in standard input, raw
 * @param out standard output, raw, for results made for programs
 * @param text standard output, for results made for people
 * @param err standard error, for messages
 * @param columns how many characters people see on a line
 */
public record Console(
    InputStream in, OutputStream out, PrintWriter text, PrintWriter err, int columns) {

  private static final int USUAL_COLUMNS = 80;
  private static final int FEWEST_COLUMNS = 40;

  /** Returns the console this process was started from. */
  public static Console ofProcess() {
    OutputStream out =
        new StandardOutput(
            new FileOutputStream(FileDescriptor.out), StandardOutput.leadsToAProgram());
    OutputStream err = new FileOutputStream(FileDescriptor.err);
    PrintWriter messages = writer(err, System.err.charset());
    return new Console(
        new StandardInput(new FileInputStream(FileDescriptor.in), StandardInput::isTyped, messages),
        out,
        writer(new OpenPipe(out), System.out.charset()),
        messages,
        columns(System.getenv()));
  }

  /**
   * Says on standard output what was saved; where that can't be written to, on standard error: what
   * is on the disk now is worth knowing.
   *
   * @param sentence what was saved
   */
  public void saved(String sentence) {
    text.println(sentence);
    if (text.checkError()) {
      err.println("milepost: " + sentence);
    }
  }

  /** Returns what the shell says, unless that is no number or too narrow to read. */
  static int columns(Map<String, String> environment) {
    try {
      return Math.max(FEWEST_COLUMNS, Integer.parseInt(environment.getOrDefault("COLUMNS", "")));
    } catch (NumberFormatException e) {
      return USUAL_COLUMNS;
    }
  }

  /** A system that claims to know ASCII only most often just has not been told its language. */
  static PrintWriter writer(OutputStream out, Charset charset) {
    Charset chosen = charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
    return new PrintWriter(new OutputStreamWriter(out, chosen), true);
  }
}
