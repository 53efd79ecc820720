package app.milepost.bench;

import app.milepost.format.source.CareerImport;
import app.milepost.format.table.TableException;
import app.milepost.store.catalog.SqliteCatalog;
import app.milepost.store.files.DataFolder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * Times the import of an O*NET release, given as its zip, beside merely reading the same tables:
 * every cell of a workbook with the same library, or a bare split of the lines of a text.
 */
public final class ImportBenchmark {

  private static final int ROUNDS = 3;

  private static final Set<String> USED =
      Set.of(
          "Occupation Data",
          "Skills",
          "Essential Skills",
          "Transferable Skills",
          "Knowledge",
          "Work Styles",
          "Education, Training, and Experience",
          "Education",
          "Training and Experience",
          "Job Zones",
          "Technology Skills",
          "Software Skills",
          "Alternate Titles",
          "Job Titles",
          "Sample of Reported Titles",
          "Task Statements",
          "Related Occupations");

  private ImportBenchmark() {}

  /**
   * Runs the benchmark and prints what it measured.
   *
   * @param args the zip of a release
   */
  public static void main(String[] args) throws IOException {
    Path zip = Path.of(args[0]);
    for (int round = 1; round <= ROUNDS; round++) {
      Path data = Files.createTempDirectory("milepost-bench");
      double whole = Measured.of(() -> take(zip, data)).wall();
      double bare = Measured.of(() -> bare(zip)).wall();
      System.out.printf(
          Locale.ROOT,
          "round %d: whole import %.2f s, %.2f times reading the same cells (%.2f s)%n",
          round,
          whole,
          whole / bare,
          bare);
    }
  }

  private static void take(Path zip, Path data) throws IOException {
    try {
      new CareerImport(LocalDate.EPOCH)
          .take(List.of(zip), new SqliteCatalog(new DataFolder(data)), share -> {});
    } catch (TableException e) {
      throw new IOException(e);
    }
  }

  private static void bare(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        if (dot > 0 && USED.contains(name.substring(0, dot))) {
          try (InputStream in = zip.getInputStream(entry)) {
            if (name.endsWith(".xlsx")) {
              cells(in);
            } else {
              lines(in);
            }
          }
        }
      }
    }
  }

  private static void cells(InputStream in) throws IOException {
    long letters = 0;
    try (ReadableWorkbook workbook = new ReadableWorkbook(in);
        Stream<Row> rows = workbook.getFirstSheet().openStream()) {
      for (Row row : (Iterable<Row>) rows::iterator) {
        for (int i = 0; i < row.getCellCount(); i++) {
          letters += row.getCellRawValue(i).map(String::length).orElse(0);
        }
      }
    }
    require(letters);
  }

  private static void lines(InputStream in) throws IOException {
    long cells = 0;
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        cells += line.split("[\t,]", -1).length;
      }
    }
    require(cells);
  }

  private static void require(long read) {
    if (read == 0) {
      throw new IllegalStateException("a table was empty");
    }
  }
}
