package app.milepost.format.table;

import java.util.List;

/**
 * One sheet of a workbook, or a table that stands for one.
 *
 * @param place what to call it in messages
 * @param name what the sheet is called
 * @param header the names of its columns
 * @param rows those that are not empty
 */
public record SheetRows(String place, String name, Header header, List<Row> rows) {
  public SheetRows {
    rows = List.copyOf(rows);
  }
}
