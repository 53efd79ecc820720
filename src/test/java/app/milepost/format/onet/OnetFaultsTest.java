package app.milepost.format.onet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.milepost.format.table.TableException;
import app.milepost.testkit.onet.Edition;
import app.milepost.testkit.onet.OnetSample;
import app.milepost.testkit.onet.Table;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What cannot be a release is refused with one sentence that names the place. */
class OnetFaultsTest {

  @TempDir Path folder;

  static Stream<Arguments> faults() {
    return Stream.of(
        changed(
            "Skills",
            t -> t.with(2, "Data Value", "much"),
            "Skills.txt, line 4, “Data Value”: “much” is no number."),
        changed(
            "Skills",
            t -> t.with(0, "Data Value", "7"),
            "Skills.txt, line 2, “Data Value”: 7.0 is not on the scale from 1.0 to 5.0."),
        changed(
            "Skills",
            t -> t.with(0, "Data Value", ""),
            "Skills.txt, line 2, “Data Value”: The figure is missing."),
        changed(
            "Knowledge",
            t -> t.with(5, "O*NET-SOC Code", "29-2071.00"),
            "“29-2071.00” is not in “Occupation Data”. Files of one release belong together"),
        changed(
            "Knowledge",
            t -> t.without("Scale ID"),
            "Knowledge.txt: There is no column “Scale ID”. The columns are: O*NET-SOC Code,"),
        changed(
            "Skills",
            t -> t.withSecond("Data Value", code -> "1"),
            "Two columns are called “Data Value”."),
        changed(
            "Skills",
            t -> t.with(2, "Element ID", t.rows().get(0).get(1)).with(2, "Scale ID", "IM"),
            "This figure stands twice"),
        changed(
            "Job Zones", t -> t.with(1, "Job Zone", "6"), "A job zone is a whole number from 1"),
        changed("Job Zones", t -> t.with(1, "Job Zone", "2.5"), "“2.5” is no whole number."),
        changed(
            "Related Occupations",
            t -> t.with(0, "Relatedness Tier", "Near"),
            "“Near” is not a tier that is known."),
        changed(
            "Occupation Data",
            t -> t.with(0, "O*NET-SOC Code", "29-1141"),
            "“29-1141” is not in the form of a code"),
        changed(
            "Occupation Data",
            t -> t.with(1, "O*NET-SOC Code", "29-1141.00"),
            "The code 29-1141.00 stands twice."),
        changed("Occupation Data", t -> t.with(1, "Title", ""), "“Title”: The cell is empty."),
        changed(
            "Education, Training, and Experience",
            t -> t.with(1, "Category", "1"),
            "This category stands twice."),
        told(s -> s.remove("Knowledge"), "“Knowledge” is not there: every release has it."),
        told(
            s -> {
              s.remove("Skills");
              s.remove("Occupation Data");
            },
            "“Occupation Data”, “Skills” are not there: every release has them."),
        told(
            s -> s.put(s.remove("Skills").called("Essential Skills")),
            "“Transferable Skills” is not there"),
        told(s -> s.put(s.remove("Technology Skills").called("My Skills")), ""),
        told(
            s -> {
              Table skills = s.remove("Skills");
              s.put(skills);
              s.put(skills.called("Essential Skills"));
            },
            "“Skills” and “Essential Skills” never come in the same release."));
  }

  private static Arguments changed(String table, UnaryOperator<Table> change, String sentence) {
    return told(sample -> sample.changed(table, change), sentence);
  }

  private static Arguments told(Consumer<OnetSample> change, String sentence) {
    return Arguments.of(change, sentence);
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aFaultIsToldWithItsPlace(Consumer<OnetSample> change, String sentence) throws Exception {
    OnetSample sample = OnetSample.older();
    change.accept(sample);
    Path files = sample.folder(folder.resolve("db"), Edition.TEXT);

    if (sentence.isEmpty()) {
      assertThat(read(files).occupations()).hasSize(5);
    } else {
      assertThat(refusal(files)).contains(sentence);
    }
  }

  @Test
  void aLineWithTooFewCellsIsTold() throws Exception {
    Path files = OnetSample.older().folder(folder.resolve("db"), Edition.TEXT);
    Files.writeString(
        files.resolve("Skills.txt"), "29-1141.00\t2.A.1.a\r\n", StandardOpenOption.APPEND);

    assertThat(refusal(files)).contains("The line has 2 cells, the header 13.");
  }

  @Test
  void textThatIsNotUtf8IsTold() throws Exception {
    Path files = OnetSample.older().folder(folder.resolve("db"), Edition.TEXT);
    Files.write(
        files.resolve("Alternate Titles.txt"),
        "43-4071.00\tCaf\u00e9 Clerk\tx\t1\r\n".getBytes(StandardCharsets.ISO_8859_1),
        StandardOpenOption.APPEND);

    assertThat(refusal(files)).contains("Alternate Titles.txt: The text is not UTF-8.");
  }

  @Test
  void filesOfTwoReleasesAreTold() throws Exception {
    Path one = OnetSample.older().zip(folder.resolve("a.zip"), Edition.TEXT, "29.0");
    Path other = OnetSample.older().zip(folder.resolve("b.zip"), Edition.CSV, "30.1");

    assertThat(refusal(one, other)).contains("is there twice, also as", "Give one release");
  }

  @Test
  void aReadMeOfAnotherReleaseIsTold() throws Exception {
    Path one = OnetSample.older().zip(folder.resolve("a.zip"), Edition.TEXT, "29.0");
    Path readMe = folder.resolve("Read Me.txt");
    Files.writeString(readMe, "O*NET 30.1 Database\r\nDecember 2025 Release\r\n");

    assertThat(refusal(one, readMe))
        .contains("This is of release 30.1, other files are of 29.0. Give the files of one.");
  }

  @Test
  void aWorkbookWhoseFirstSheetIsNotesIsTold() throws Exception {
    Path files = OnetSample.older().folder(folder.resolve("db"), Edition.EXCEL);
    Path notes = files.resolve("Skills.xlsx");
    Files.delete(notes);
    OnetSample other = OnetSample.older();
    Table table = other.remove("Job Zones");
    Path elsewhere = folder.resolve("other");
    other.put(table.called("Skills").headed(name -> "Note on " + name));
    other.folder(elsewhere, Edition.EXCEL);
    Files.copy(elsewhere.resolve("Skills.xlsx"), notes);

    assertThat(refusal(files))
        .contains("Skills.xlsx: There is no column “O*NET-SOC Code”. The columns are: Note on");
  }

  @Test
  void aWorkbookThatIsNoneIsTold() throws Exception {
    Path files = OnetSample.older().folder(folder.resolve("db"), Edition.EXCEL);
    Files.writeString(files.resolve("Skills.xlsx"), "no workbook at all");

    assertThat(refusal(files)).contains("Skills.xlsx: This is no Excel workbook");
  }

  @Test
  void aFolderWithNothingOfItIsTold() throws Exception {
    Path files = Files.createDirectories(folder.resolve("holiday"));
    Files.writeString(files.resolve("picture.txt"), "x");

    assertThat(refusal(files)).contains("There is no table of O*NET here.");
    assertThat(refusal(folder.resolve("nowhere.zip"))).contains("There is no such file.");
  }

  @Test
  void namesThatPointElsewhereAreOnlyNamesAndNothingIsUnpacked() throws Exception {
    Path files = OnetSample.older().folder(folder.resolve("db"), Edition.TEXT);
    Map<String, byte[]> members = new LinkedHashMap<>();
    try (Stream<Path> all = Files.list(files)) {
      for (Path file : all.sorted().toList()) {
        members.put("../../" + file.getFileName(), Files.readAllBytes(file));
      }
    }
    Path inner = Files.createDirectories(folder.resolve("one/two"));
    Path zip = OnetSample.zip(inner.resolve("onet.zip"), members);

    assertThat(read(zip).occupations()).hasSize(5);
    try (Stream<Path> left = Files.walk(folder.resolve("one"))) {
      assertThat(left.filter(Files::isRegularFile)).containsExactly(zip);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aDamagedZipIsRefusedOrReadAsItWasButNeverHalf(Edition edition) throws Exception {
    Path zip = OnetSample.older().zip(folder.resolve("onet.zip"), edition, "29.0");
    Object whole = read(zip).occupations();
    byte[] bytes = Files.readAllBytes(zip);
    Random random = new Random(edition.name().length());
    for (int i = 0; i < 10; i++) {
      byte[] mutated = mutated(bytes, random, i);
      Path broken = folder.resolve("broken" + i + ".zip");
      Files.write(broken, mutated);
      try {
        assertThat(read(broken).occupations()).isEqualTo(whole);
      } catch (TableException e) {
        assertThat(e).hasMessageContaining(broken.getFileName().toString());
      }
    }
  }

  private static byte[] mutated(byte[] bytes, Random random, int kind) {
    if (kind % 2 == 0) {
      return Arrays.copyOf(bytes, random.nextInt(bytes.length));
    }
    byte[] changed = bytes.clone();
    changed[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    return changed;
  }

  @Test
  void readingCanBeEnded() throws Exception {
    Path files = OnetSample.older().folder(folder.resolve("db"), Edition.TEXT);

    assertThatExceptionOfType(CancellationException.class)
        .isThrownBy(() ->
            new OnetImport(LocalDate.EPOCH)
                .read(
                    List.of(files),
                    share -> {
                      throw new CancellationException();
                    }));
  }

  private static OnetImport.Database read(Path... paths) throws TableException {
    return new OnetImport(LocalDate.EPOCH).read(List.of(paths), share -> {});
  }

  private static String refusal(Path... paths) {
    TableException e = catchThrowableOfType(TableException.class, () -> read(paths));
    String sentence = Objects.requireNonNull(e.getMessage());
    assertThat(sentence.lines()).hasSize(1);
    return sentence;
  }
}
