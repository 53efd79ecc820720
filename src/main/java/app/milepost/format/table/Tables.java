package app.milepost.format.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** How a table may be written. Which way, its file's name tells. */
public enum Tables {
  /** Tabs between cells, no quotes; UTF-8. */
  TEXT(".txt") {
    @Override
    void rows(String file, InputStream in, RowSink sink) throws IOException, TableException {
      TextRows.read(file, reader(in), sink);
    }
  },
  /** Commas between cells, quotes where needed; UTF-8. */
  CSV(".csv") {
    @Override
    void rows(String file, InputStream in, RowSink sink) throws IOException, TableException {
      CsvRows.read(file, reader(in), sink);
    }
  },
  /** The first sheet of an Excel workbook. */
  WORKBOOK(".xlsx") {
    @Override
    void rows(String file, InputStream in, RowSink sink) throws IOException, TableException {
      WorkbookRows.read(file, in, sink);
    }
  };

  private final String ending;

  Tables(String ending) {
    this.ending = ending;
  }

  /** Returns the way that a file's name tells, empty where it is no table's. */
  public static Optional<Tables> ofName(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    for (Tables kind : values()) {
      if (small.endsWith(kind.ending)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** Returns a file's name without its ending. */
  public String stem(String name) {
    return name.substring(0, name.length() - ending.length());
  }

  /**
   * Reads a whole table.
   *
   * @param file what to call it in messages
   * @param in not closed
   * @throws TableException at the first fault, with its place
   */
  public void read(String file, InputStream in, RowSink sink) throws TableException {
    try {
      rows(file, in, sink);
    } catch (IOException e) {
      throw unreadable(file, e);
    } catch (UncheckedIOException e) {
      throw unreadable(file, Objects.requireNonNull(e.getCause()));
    }
  }

  static TableException unreadable(String file, IOException e) {
    return new TableException(
        file,
        e instanceof CharacterCodingException
            ? "The text is not UTF-8. Take the file as it was published, or save it as UTF-8."
            : "The file could not be read to its end (%s). Get a fresh copy."
                .formatted(e.getMessage()));
  }

  abstract void rows(String file, InputStream in, RowSink sink) throws IOException, TableException;

  static BufferedReader reader(InputStream in) {
    return new BufferedReader(
        new InputStreamReader(
            in,
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)),
        1 << 16);
  }
}
