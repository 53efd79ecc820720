package app.milepost.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Any table as CSV: UTF-8, lines as RFC 4180 has them, nothing that a spreadsheet could run. */
public final class CsvTable {

  /** Has spreadsheets read it as UTF-8. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private CsvTable() {}

  /**
   * Writes a table.
   *
   * @param rows its cells line by line, the headings first
   * @param out left open
   * @throws IOException if writing fails
   */
  public static void write(List<List<String>> rows, OutputStream out) throws IOException {
    out.write(BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
    for (List<String> row : rows) {
      String line =
          row.stream()
              .map(CsvText::defuse)
              .map(CsvText::quote)
              .collect(Collectors.joining(",", "", "\r\n"));
      out.write(line.getBytes(StandardCharsets.UTF_8));
    }
  }
}
