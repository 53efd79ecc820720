package app.milepost.testkit.onet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** How a table is written. */
public enum Edition {
  /** Tabs between cells, {@code n/a} for what is missing, lines end in CRLF. */
  TEXT(".txt") {
    @Override
    byte[] bytes(Table table) {
      return lines(table, "\t", "n/a", "\r\n");
    }
  },
  /** A workbook: numbers are numbers, codes are texts, what is missing is an empty cell. */
  EXCEL(".xlsx") {
    @Override
    byte[] bytes(Table table) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (Workbook workbook = new Workbook(out, "test", "1.0")) {
        Worksheet sheet = workbook.newWorksheet(table.name().replaceAll("[^A-Za-z ]", ""));
        row(sheet, 0, table.header());
        for (int i = 0; i < table.rows().size(); i++) {
          row(sheet, i + 1, table.rows().get(i));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return out.toByteArray();
    }
  },
  /** Commas between cells, quotes where needed. */
  CSV(".csv") {
    @Override
    byte[] bytes(Table table) {
      return lines(table, ",", "", "\r\n");
    }
  };

  private final String ending;

  Edition(String ending) {
    this.ending = ending;
  }

  /** Returns what names of files end in. */
  public String ending() {
    return ending;
  }

  abstract byte[] bytes(Table table);

  private static void row(Worksheet sheet, int row, List<String> cells) {
    for (int column = 0; column < cells.size(); column++) {
      String cell = cells.get(column);
      if (cell.matches("-?\\d+(\\.\\d+)?")) {
        sheet.value(row, column, Double.valueOf(cell));
      } else if (!cell.isEmpty()) {
        sheet.value(row, column, cell);
      }
    }
  }

  private static byte[] lines(Table table, String between, String missing, String end) {
    StringBuilder text = new StringBuilder(line(table.header(), between, missing)).append(end);
    table.rows().forEach(row -> text.append(line(row, between, missing)).append(end));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String line(List<String> cells, String between, String missing) {
    return cells.stream()
        .map(cell -> cell.isEmpty() ? missing : quoted(cell, between))
        .collect(Collectors.joining(between));
  }

  private static String quoted(String cell, String between) {
    return between.equals(",") && (cell.contains(",") || cell.contains("\""))
        ? '"' + cell.replace("\"", "\"\"") + '"'
        : cell;
  }
}
