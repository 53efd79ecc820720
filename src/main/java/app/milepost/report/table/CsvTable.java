package app.milepost.report.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Any table as CSV: UTF-8 with a byte order mark, so that spreadsheets read it as such, lines as
 * RFC 4180 has them, nothing that a spreadsheet could run.
 */
public final class CsvTable {

  /** Has spreadsheets read it as UTF-8. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private CsvTable() {}

  /**
   * Writes a table. Numbers have a decimal point, whatever the country.
   *
   * @param out left open
   * @throws IOException if writing fails
   */
  public static void write(Table table, OutputStream out) throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    text.write(BYTE_ORDER_MARK);
    for (Iterator<List<Cell>> lines = table.lines(); lines.hasNext(); ) {
      text.write(
          lines.next().stream().map(CsvTable::text).collect(Collectors.joining(",", "", "\r\n")));
    }
    text.flush();
  }

  private static String text(Cell cell) {
    return switch (cell) {
      case Cell.Words(String words) -> CsvText.quote(CsvText.defuse(words));
      case Cell.Figure(double value, int decimals) ->
          String.format(Locale.ROOT, "%." + decimals + "f", value);
    };
  }
}
