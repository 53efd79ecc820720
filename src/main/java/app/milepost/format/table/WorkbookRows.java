package app.milepost.format.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Reads the first sheet of a workbook. */
final class WorkbookRows {

  private WorkbookRows() {}

  static void read(String file, InputStream in, RowSink sink) throws IOException, TableException {
    byte[] bytes = WorkbookSize.read(file, in);
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
        Stream<org.dhatim.fastexcel.reader.Row> rows = workbook.getFirstSheet().openStream()) {
      rows(file, rows.iterator(), sink);
    } catch (ExcelReaderException e) {
      throw damaged(file);
    }
  }

  static TableException damaged(String file) {
    return new TableException(
        file, "This is no Excel workbook, or it is damaged. Get a fresh copy.");
  }

  /** Passes on the rows of one sheet. */
  static void rows(String file, Iterator<org.dhatim.fastexcel.reader.Row> rows, RowSink sink)
      throws TableException {
    if (!rows.hasNext()) {
      throw new TableException(file, "The first sheet is empty. Get a fresh copy.");
    }
    Header header = new Header(file, Arrays.asList(cells(rows.next(), 0)));
    sink.begin(header);
    while (rows.hasNext()) {
      org.dhatim.fastexcel.reader.Row row = rows.next();
      String[] cells = cells(row, header.width());
      if (Arrays.stream(cells).anyMatch(cell -> !cell.isEmpty())) {
        sink.take(new Row(file, "row", row.getRowNum(), cells, header));
      }
    }
  }

  private static String[] cells(org.dhatim.fastexcel.reader.Row row, int least) {
    List<String> cells = new ArrayList<>(least);
    for (int i = 0; i < row.getCellCount(); i++) {
      Cell cell = row.getCell(i);
      String raw = cell == null ? null : cell.getRawValue();
      cells.add(raw == null ? "" : raw);
    }
    return cells.toArray(String[]::new);
  }
}
