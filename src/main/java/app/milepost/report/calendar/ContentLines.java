package app.milepost.report.calendar;

import java.nio.charset.StandardCharsets;

/** The lines of a calendar file (RFC 5545, section 3.1), each ended by CR and LF. */
final class ContentLines {

  /** No line is longer, without its end. */
  private static final int MOST_OCTETS = 75;

  private static final String END = "\r\n";

  /** Its space is dropped again by whoever reads, and counts among the octets of its line. */
  private static final String CONTINUATION = END + " ";

  private final StringBuilder lines = new StringBuilder();

  /**
   * Adds a line.
   *
   * @param name of the property, with its parameters
   * @param value as the file is to hold it
   */
  void add(String name, String value) {
    int octets = 0;
    String line = name + ":" + value;
    for (int i = 0; i < line.length(); ) {
      int end = line.offsetByCodePoints(i, 1);
      String letter = line.substring(i, end);
      int more = letter.getBytes(StandardCharsets.UTF_8).length;
      if (octets + more > MOST_OCTETS) {
        lines.append(CONTINUATION);
        octets = 1;
      }
      lines.append(letter);
      octets += more;
      i = end;
    }
    lines.append(END);
  }

  /**
   * Adds a line of text that people read.
   *
   * @param name of the property
   * @param text any; line breaks are kept, other control characters are not
   */
  void addText(String name, String text) {
    StringBuilder escaped = new StringBuilder();
    text.replaceAll("\\R", "\n")
        .codePoints()
        .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
        .forEach(c -> {
          switch (c) {
            case '\n' -> escaped.append("\\n");
            case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(c);
            default -> escaped.appendCodePoint(c);
          }
        });
    add(name, escaped.toString());
  }

  /** Returns all lines, in UTF-8. */
  byte[] bytes() {
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }
}
