package app.milepost.format.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
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
    Header header = new Header(file, cells(Bom.without(first)));
    sink.begin(header);
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (!line.isEmpty()) {
        List<String> cells = cells(line);
        if (cells.size() < header.width()) {
          throw new TableException(
              "%s, line %d".formatted(file, lines.number()),
              "The line has %d cells, the header %d. Get a fresh copy."
                  .formatted(cells.size(), header.width()));
        }
        sink.take(new Row(file, "line", lines.number(), cells.toArray(String[]::new), header));
      }
    }
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>(16);
    int from = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
      cells.add(line.substring(from, tab));
      from = tab + 1;
    }
    cells.add(line.substring(from));
    return cells;
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
