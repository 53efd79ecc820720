package app.milepost.format.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.util.Iterator;

/** Reads tables with commas between cells. */
final class CsvRows {

  private CsvRows() {}

  static void read(String file, Reader in, RowSink sink) throws IOException, TableException {
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(in)) {
      rows(file, reader.iterator(), sink);
    } catch (CsvParseException e) {
      throw new TableException(
          file, "The table is broken (%s). Get a fresh copy.".formatted(e.getMessage()));
    }
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
