package app.milepost.report.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Any table as a spreadsheet of Office Open XML, whose numbers are numbers in every country. There
 * is not one formula in it: words are stored as words.
 */
public final class XlsxTable {

  /** What Excel takes in one cell, in UTF-16. */
  private static final int LONGEST_CELL = 32_767;

  private static final int LONGEST_NAME = 31;
  private static final int ROWS_AT_ONCE = 1_000;

  /** In letters. */
  private static final int NARROWEST = 10;

  private static final int WIDEST = 60;

  private XlsxTable() {}

  /**
   * Writes a table. The file says when it was written.
   *
   * @param out left open
   * @throws IOException if writing fails
   */
  public static void write(Table table, OutputStream out) throws IOException {
    write(List.of(table), out);
  }

  /**
   * Writes tables, a sheet each. The file says when it was written.
   *
   * @param tables no two of the same name
   * @param out left open
   * @throws IOException if writing fails
   */
  public static void write(List<Table> tables, OutputStream out) throws IOException {
    try (Workbook workbook = new Workbook(out, "Milepost", "1.0")) {
      for (Table table : tables) {
        Worksheet sheet = workbook.newWorksheet(sheetName(table.name()));
        write(table, sheet);
        sheet.finish();
      }
    }
  }

  private static void write(Table table, Worksheet sheet) throws IOException {
    sheet.freezePane(0, 1);
    int[] widths = new int[table.headings().size()];
    int row = 0;
    for (Iterator<List<Cell>> lines = table.lines(); lines.hasNext(); row++) {
      put(lines.next(), sheet, row, widths);
      if (row == 0) {
        sheet.range(0, 0, 0, widths.length - 1).style().bold().wrapText(true).set();
      } else if (row % ROWS_AT_ONCE == 0) {
        setWidths(sheet, widths);
        sheet.flush();
      }
    }
    setWidths(sheet, widths);
  }

  /** As wide as the widest word or number so far, within what can still be read. */
  private static void setWidths(Worksheet sheet, int[] widths) {
    for (int column = 0; column < widths.length; column++) {
      sheet.width(column, Math.clamp(widths[column] + 2L, NARROWEST, WIDEST));
    }
  }

  private static void put(List<Cell> cells, Worksheet sheet, int row, int[] widths) {
    for (int column = 0; column < cells.size(); column++) {
      switch (cells.get(column)) {
        case Cell.Words(String words) -> {
          if (!words.isEmpty()) {
            sheet.inlineString(row, column, cut(words));
            widths[column] = Math.max(widths[column], row == 0 ? NARROWEST : words.length());
          }
        }
        case Cell.Figure(double value, int decimals) -> {
          sheet.value(row, column, value);
          sheet.style(row, column).format(decimals == 0 ? "0" : "0." + "0".repeat(decimals)).set();
        }
      }
    }
  }

  private static String cut(String words) {
    return words.length() > LONGEST_CELL ? words.substring(0, LONGEST_CELL - 1) + "…" : words;
  }

  private static String sheetName(String name) {
    String allowed = name.replaceAll("[\\\\/?*\\[\\]:]", " ");
    return allowed.length() > LONGEST_NAME ? allowed.substring(0, LONGEST_NAME) : allowed;
  }
}
