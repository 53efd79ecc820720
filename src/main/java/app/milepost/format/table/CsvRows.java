package app.milepost.format.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Iterator;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads tables with commas between cells. */
final class CsvRows {

  private static final int LONGEST_HEADER = 1 << 14;

  private static final Pattern LINE = Pattern.compile("line (\\d+)$");

  private CsvRows() {}

  static void read(String file, Reader in, RowSink sink) throws IOException, TableException {
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(in)) {
      rows(file, reader.iterator(), sink);
    } catch (CsvParseException e) {
      throw broken(file, e);
    }
  }

  /**
   * Reads a table that somebody keeps by hand: with commas, semicolons or tabs, whichever its
   * header has, and with rows that are shorter or longer than it.
   */
  static void readByHand(String file, BufferedReader in, RowSink sink)
      throws IOException, TableException {
    in.mark(LONGEST_HEADER);
    String header = Objects.requireNonNullElse(in.readLine(), "");
    in.reset();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator(header))
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(in)) {
      rows(file, reader.iterator(), sink);
    } catch (CsvParseException e) {
      throw broken(file, e);
    }
  }

  private static char separator(String header) {
    if (header.indexOf(',') < 0 && header.indexOf(';') >= 0) {
      return ';';
    }
    return header.indexOf(',') < 0 && header.indexOf('\t') >= 0 ? '\t' : ',';
  }

  /** What went wrong is told by the cause, and where by the exception around it. */
  private static TableException broken(String file, CsvParseException e) {
    String where = String.valueOf(e.getMessage());
    Throwable cause = e.getCause() == null ? e : e.getCause();
    Matcher line = LINE.matcher(where);
    return new TableException(
        line.find() ? file + ", line " + line.group(1) : file,
        "The table is broken from here on (%s). Look for a quotation mark that nothing closes, or"
                .formatted(cause.getMessage())
            + " get a fresh copy.");
  }

  private static void rows(String file, Iterator<CsvRecord> records, RowSink sink)
      throws TableException {
    if (!records.hasNext()) {
      throw new TableException(file, "The file is empty. Get a fresh copy.");
    }
    Header header = new Header(file, Bom.without(records.next().getFields()));
    sink.begin(header);
    while (records.hasNext()) {
      CsvRecord record = records.next();
      sink.take(
          new Row(
              file,
              "line",
              record.getStartingLineNumber(),
              record.getFields().toArray(String[]::new),
              header));
    }
  }
}
