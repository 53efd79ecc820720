package app.milepost.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class XlsxTableTest {

  private static final String SHEET = "xl/worksheets/sheet1.xml";

  @TempDir private Path temporary;

  private static Table table() {
    return new Table(
        "Ready: [all]/none?",
        List.of("What", "Points", "Level"),
        Stream.of(
            List.of(Cell.of("=1+1"), Cell.ofTenths(697), Cell.of(3)),
            List.of(Cell.of("+cmd|' /C calc'!A0"), Cell.ofTenths(-1), Cell.EMPTY),
            List.of(Cell.of("Zoë\u0000 & <Öz>\nline two"), Cell.toTenths(2.44), Cell.of(0))));
  }

  @Test
  void numbersAreNumbersAndWordsAreWordsAndNothingIsAFormula() throws Exception {
    Document sheet = sheet(written(table()));
    assertThat(sheet.getElementsByTagName("f").getLength()).as("formulas").isZero();
    assertThat(rows(sheet))
        .containsExactly(
            List.of("What", "Points", "Level"),
            List.of("=1+1", "#69.7", "#3.0"),
            List.of("+cmd|' /C calc'!A0", "#-0.1"),
            List.of("Zoë & <Öz>\nline two", "#2.4", "#0.0"));
  }

  @Test
  void theStreamIsLeftOpen() throws IOException {
    boolean[] closed = {false};
    ByteArrayOutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            closed[0] = true;
          }
        };
    XlsxTable.write(table(), out);
    assertThat(closed[0]).isFalse();
    assertThat(out.size()).isPositive();
  }

  @Test
  void whatExcelHasNoRoomForIsCutAndSaidSo() throws Exception {
    Table wide =
        new Table("Notes", List.of("Note"), Stream.of(List.of(Cell.of("x".repeat(40_000)))));
    String cell = rows(sheet(written(wide))).get(1).getFirst();
    assertThat(cell).hasSize(32_767).endsWith("x…");
  }

  @Test
  void thousandsOfRowsAreWrittenWhole() throws Exception {
    Table many =
        new Table(
            "Many", List.of("No."), IntStream.range(0, 5_500).mapToObj(i -> List.of(Cell.of(i))));
    List<List<String>> rows = rows(sheet(written(many)));
    assertThat(rows).hasSize(5_501);
    assertThat(rows.getLast()).containsExactly("#5499.0");
  }

  private static byte[] written(Table table) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XlsxTable.write(table, out);
    return out.toByteArray();
  }

  /** Read by its directory: the library's entries do not tell their size beforehand. */
  private Map<String, byte[]> parts(byte[] file) throws IOException {
    Path saved = Files.write(temporary.resolve("table.xlsx"), file);
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(saved.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    }
    assertThat(parts).containsKeys("[Content_Types].xml", "xl/workbook.xml", SHEET);
    return parts;
  }

  private Document sheet(byte[] file) throws Exception {
    byte[] sheet = Objects.requireNonNull(parts(file).get(SHEET));
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(sheet));
  }

  /** Words as they are, numbers after a sign that no word here begins with. */
  private static List<List<String>> rows(Document sheet) {
    List<List<String>> rows = new ArrayList<>();
    NodeList found = sheet.getElementsByTagName("row");
    for (int i = 0; i < found.getLength(); i++) {
      NodeList cells = ((Element) found.item(i)).getElementsByTagName("c");
      List<String> row = new ArrayList<>();
      for (int c = 0; c < cells.getLength(); c++) {
        Element cell = (Element) cells.item(c);
        boolean words = cell.getAttribute("t").equals("inlineStr");
        row.add(words ? cell.getTextContent() : "#" + cell.getTextContent());
      }
      rows.add(row);
    }
    return rows;
  }
}
