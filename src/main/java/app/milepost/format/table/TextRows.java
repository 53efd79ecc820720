package app.milepost.format.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads tables with tabs between cells. Lines may end either way; blank ones are passed over. */
final class TextRows {

  /**
   * Longer than any line of a real table; what has no line ends is refused before it fills memory.
   */
  private static final int LONGEST_LINE = 1 << 20;

  private TextRows() {}

  static void read(String file, BufferedReader in, RowSink sink)
      throws IOException, TableException {
    LineReader lines = new LineReader(file, in);
    String first = lines.next();
    if (first == null || first.isBlank()) {
      throw new TableException(file, "The file is empty. Get a fresh copy.");
    }
    Header header = new Header(file, List.of(Bom.without(first).split("\t", -1)));
    sink.begin(header);
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (!line.isEmpty()) {
        String[] cells = new String[header.width()];
        int count = cut(line, cells);
        if (count < cells.length) {
          throw new TableException(
              "%s, line %d".formatted(file, lines.number()),
              "The line has %d cells, the header %d. Get a fresh copy."
                  .formatted(count, cells.length));
        }
        sink.take(new Row(file, "line", lines.number(), cells, header));
      }
    }
  }

  /** Fills in the cells that have a header, and returns how many there were for them. */
  private static int cut(String line, String[] cells) {
    int from = 0;
    for (int count = 0; count < cells.length; count++) {
      int tab = line.indexOf('\t', from);
      if (tab < 0) {
        cells[count] = line.substring(from);
        return count + 1;
      }
      cells[count] = line.substring(from, tab);
      from = tab + 1;
    }
    return cells.length;
  }

  /** Lines of bounded length. */
  private static final class LineReader {
    private final String file;
    private final BufferedReader in;
    private final StringBuilder line = new StringBuilder();
    private final char[] buffer = new char[1 << 15];
    private int at;
    private int end;
    private long number;

    LineReader(String file, BufferedReader in) {
      this.file = file;
      this.in = in;
    }

    long number() {
      return number;
    }

    @Nullable String next() throws IOException, TableException {
      line.setLength(0);
      boolean any = false;
      while (true) {
        if (at == end) {
          end = in.read(buffer);
          at = 0;
          if (end < 0) {
            end = 0;
            return any ? finished() : null;
          }
        }
        any = true;
        int from = at;
        while (at < end && buffer[at] != '\n') {
          at++;
        }
        line.append(buffer, from, at - from);
        if (line.length() > LONGEST_LINE) {
          throw new TableException(
              file,
              "Line %d is longer than a million letters. Is it a table?".formatted(number + 1));
        }
        if (at < end) {
          at++;
          return finished();
        }
      }
    }

    private String finished() {
      number++;
      int length = line.length();
      return length > 0 && line.charAt(length - 1) == '\r'
          ? line.substring(0, length - 1)
          : line.toString();
    }
  }
}
