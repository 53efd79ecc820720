package app.milepost.format.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;

/** Reads a small workbook whole: every sheet that has a header. */
public final class Sheets {

  /** What people keep by hand is smaller by far. */
  private static final int MOST_ROWS = 5_000;

  private Sheets() {}

  /**
   * Reads a workbook, or a table with commas as its only sheet.
   *
   * @return the sheets in their order
   * @throws TableException at the first fault, with its place; or if the file is neither
   */
  public static List<SheetRows> read(TableFile file) throws TableException {
    Tables kind =
        Tables.ofName(file.name())
            .orElseThrow(() ->
                new TableException(
                    file.place(), "This is no spreadsheet. Give a file ending in .xlsx or .csv."));
    if (kind == Tables.WORKBOOK) {
      return workbook(file);
    }
    Collected collected = new Collected(file.place(), kind.stem(file.name()));
    file.read(
        (in, now) -> {
          try {
            CsvRows.readByHand(file.place(), Tables.reader(in), collected);
          } catch (CharacterCodingException e) {
            throw Tables.unreadable(file.place(), e);
          } catch (UncheckedIOException e) {
            throw Tables.unreadable(file.place(), Objects.requireNonNull(e.getCause()));
          }
        },
        share -> {});
    return List.of(collected.rows());
  }

  private static List<SheetRows> workbook(TableFile file) throws TableException {
    List<SheetRows> sheets = new ArrayList<>();
    file.read(
        (in, now) -> {
          byte[] bytes = WorkbookSize.read(file.place(), in);
          try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
              sheet(file.place(), sheet, sheets);
            }
          } catch (ExcelReaderException e) {
            throw WorkbookRows.damaged(file.place());
          } catch (UncheckedIOException e) {
            throw new IOException(e);
          }
        },
        share -> {});
    return sheets;
  }

  private static void sheet(String file, Sheet sheet, List<SheetRows> into)
      throws IOException, TableException {
    String place = "%s, sheet “%s”".formatted(file, sheet.getName());
    try (Stream<org.dhatim.fastexcel.reader.Row> rows = sheet.openStream()) {
      Iterator<org.dhatim.fastexcel.reader.Row> left = rows.iterator();
      if (left.hasNext()) {
        Collected collected = new Collected(place, sheet.getName());
        WorkbookRows.rows(place, left, collected);
        into.add(collected.rows());
      }
    }
  }

  /** Keeps the rows of one sheet. */
  private static final class Collected implements RowSink {

    private final String place;
    private final String name;
    private final List<Row> rows = new ArrayList<>();
    private Header header;

    Collected(String place, String name) throws TableException {
      this.place = place;
      this.name = name;
      header = new Header(place, List.of());
    }

    @Override
    public void begin(Header columns) {
      header = columns;
    }

    @Override
    public void take(Row row) throws TableException {
      if (row.isBlank()) {
        return;
      }
      if (rows.size() == MOST_ROWS) {
        throw new TableException(
            place,
            "There are more than %,d rows here. Take out what does not belong to the career."
                .formatted(MOST_ROWS));
      }
      rows.add(row);
    }

    SheetRows rows() {
      return new SheetRows(place, name, header, rows);
    }
  }
}
