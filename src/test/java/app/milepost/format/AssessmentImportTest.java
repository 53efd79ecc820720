package app.milepost.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.milepost.assessment.Answer;
import app.milepost.assessment.Assessment;
import app.milepost.format.AssessmentImport.Imported;
import app.milepost.role.Evidence;
import app.milepost.role.RolePack;
import app.milepost.testkit.SmallPack;
import app.milepost.testkit.TimeLimit;
import app.milepost.testkit.WorkedExample;
import app.milepost.testkit.random.RandomDossiers;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssessmentImportTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private final RolePack pack = WorkedExample.pack();
  private final RolePack other = SmallPack.read();
  private final AssessmentImport files =
      new AssessmentImport(id -> Stream.of(pack, other).filter(p -> p.id().equals(id)).findFirst());
  private final AssessmentWriter writer = new AssessmentWriter();

  @TempDir private Path folder;

  @Test
  void everythingInAnAssessmentFileComesBackWithItsVersionAndDay() throws Exception {
    Random random = new Random(20261122);
    for (int round = 0; round < 300; round++) {
      AssessmentFile written = AssessmentFile.of(pack, RandomDossiers.of(pack, random), DAY);
      Imported read = files.read(file(writer.toBytes(written)));
      assertThat(read.file()).isEqualTo(written);
      assertThat(read.file().assessment().answers().keySet())
          .containsExactlyElementsOf(written.assessment().answers().keySet());
      assertThat(read.pack()).isEqualTo(pack);
    }
  }

  @Test
  void aFileThatIsSilentAboutItsOriginIsReadToo() throws Exception {
    Imported read = files.read(file(writer.toBytes(WorkedExample.assessment())));
    assertThat(read.file())
        .isEqualTo(
            new AssessmentFile(WorkedExample.assessment(), Optional.empty(), Optional.empty()));
  }

  @Test
  void anOriginInAnotherFormIsPassedOver() throws Exception {
    for (List<String> odd :
        List.of(
            List.of("null", "1.0"),
            List.of("{\"date\":\"2026-01-01\"}", "null"),
            List.of("true", "\"" + "x".repeat(101) + "\""),
            List.of("20260101", "\" \""))) {
      String json =
          "{\"date\":%s,\"packVersion\":%s,\"format\":\"milepost-assessment/1\",\"role\":\"file-clerk\"}"
              .formatted(odd.get(0), odd.get(1));
      AssessmentFile read = files.read(file(json)).file();
      assertThat(read.packVersion()).isEmpty();
      assertThat(read.date()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-31",
        "2026-13-01",
        "10000-01-01",
        "2026-2-3",
        "",
        "May 2026",
        "1899-12-31"
      })
  void aDayThatIsNoneIsRefusedAndNeverDropped(String day) throws Exception {
    String json =
        "{\"format\":\"milepost-assessment/1\",\"role\":\"file-clerk\",\"date\":\"%s\"}"
            .formatted(day);
    assertThat(refusal(file(json)))
        .startsWith("$.date: “%s” is no day in the years 1900 to 9999.".formatted(day));
  }

  @Test
  void theContentDecidesWhateverTheNameSays() throws Exception {
    Path named = folder.resolve("summary.pdf");
    Files.write(named, writer.toBytes(WorkedExample.assessment()));
    assertThat(files.read(named).file().assessment()).isEqualTo(WorkedExample.assessment());
    Path marked = file("\uFEFF\n {\"format\":\"milepost-assessment/1\",\"role\":\"file-clerk\"}");
    assertThat(files.read(marked).pack().id()).isEqualTo("file-clerk");
  }

  @Test
  void theFileFitsThePackVersionThatItNames() {
    Answer rated = new Answer.Rated(2, Evidence.EXAMPLE, "kept");
    Assessment outlived =
        new Assessment(
            pack.id(),
            Optional.of("chief"),
            "Ana",
            Map.of(
                "dropped", rated,
                "organization", rated,
                "ehr-systems", new Answer.NotApplicable("no computers", "ask again")));
    AssessmentFile file = AssessmentFile.of(pack, outlived, DAY);
    assertThat(file.packVersion()).contains(pack.version());
    assertThat(file.assessment())
        .isEqualTo(
            new Assessment(
                pack.id(),
                Optional.empty(),
                "Ana",
                Map.of("organization", rated, "ehr-systems", new Answer.NotAnswered("ask again"))));
  }

  @Test
  void answersToAnotherVersionThatDoNotFitSaySo() throws IOException {
    String json =
        """
        {"format":"milepost-assessment/1","role":"file-clerk",%s"answers":{"shelving":{"rating":1}}}
        """;
    assertThat(refusal(file(json.formatted("\"packVersion\":\"2.0.0\","))))
        .isEqualTo(
            "These answers were given to version “2.0.0” of the role “file-clerk” and do not fit"
                + " version “1.0.0”, which you have. Get that role pack, or ask for answers to"
                + " yours.");
    assertThat(refusal(file(json.formatted(""))))
        .startsWith("$.answers.shelving: The role has no requirement “shelving”.");
  }

  @Test
  void aRoleThatIsNotKnownIsNamed() throws IOException {
    assertThat(refusal(file("{\"format\":\"milepost-assessment/1\",\"role\":\"/etc/x.json\"}")))
        .isEqualTo(
            "These answers are for the role “/etc/x.json”, which is not among your roles. Put its"
                + " role pack into the packs folder first.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"format\":\"milepost-caseload/1\"}",
        "{\"format\":7}",
        "{\"role\":\"x\"}"
      })
  void otherJsonIsNoAssessment(String json) throws IOException {
    assertThat(refusal(file(json)))
        .startsWith("This is no assessment that Milepost can read: its format is ")
        .endsWith(", not “milepost-assessment/1”. Choose another file.");
  }

  @Test
  void aReportWithoutAnswersIsCalledThat() throws IOException {
    String none = "This report has no answers inside.";
    assertThat(refusal(file("{\"format\":\"milepost-report/1\"}"))).contains(none);
    assertThat(
            refusal(
                file(
                    "{\"a\":\"%s\",\"assessment\":null,\"format\":\"milepost-report/1\"}"
                        .formatted("long".repeat(200)))))
        .contains(none);
  }

  @Test
  void anAssessmentOfNoRoleIsRefused() throws IOException {
    assertThat(refusal(file("{\"format\":\"milepost-assessment/1\"}"))).startsWith("$.role: ");
  }

  @Test
  void textThatIsNotUtf8IsCalledSo() throws IOException {
    String json = "{\"format\":\"milepost-assessment/1\",\"role\":\"file-clerk\"}";
    for (String charset : List.of("UTF-16", "UTF-16LE", "UTF-16BE")) {
      assertThat(refusal(file(json.getBytes(Charset.forName(charset)))))
          .startsWith("This is not UTF-8 text");
    }
  }

  @Test
  void anEmptyFileAFolderAMissingFileAndAnythingElseHaveTheirSentences() throws IOException {
    assertThat(refusal(file(""))).isEqualTo("There is nothing in this file. Get a whole copy.");
    assertThat(refusal(folder)).isEqualTo("This is a folder. Name a file in it.");
    assertThat(refusal(folder.resolve("none"))).startsWith("There is no such file.");
    String neither =
        "There are no answers in this file. Choose a report that Milepost saved as .pdf or .json,"
            + " or a file of answers; web pages and tables are only to read.";
    assertThat(refusal(file("<!DOCTYPE html>"))).isEqualTo(neither);
    assertThat(refusal(file("Section,Requirement"))).isEqualTo(neither);
    assertThat(refusal(file("PK\u0003\u0004"))).isEqualTo(neither);
    assertThat(refusal(file("[{}]"))).isEqualTo(neither);
    assertThat(refusal(file("\n"))).isEqualTo(neither);
  }

  @Test
  void aFileThatMayNotBeReadIsRefused() throws IOException {
    Path file = file("{}");
    boolean kept = file.toFile().setReadable(false);
    assumeTrue(kept && !Files.isReadable(file));
    assertThat(refusal(file)).startsWith("You are not allowed to read this file.");
  }

  @Test
  void aFileThatFailsWhileItIsReadIsRefused() {
    Path memory = Path.of("/proc/self/mem");
    assumeTrue(Files.exists(memory));
    assertThat(refusal(memory)).startsWith("The file could not be read (").contains("Try a copy");
  }

  @Test
  void aDeviceThatNeverEndsIsNotBegun() {
    Path zeros = Path.of("/dev/zero");
    assumeTrue(Files.exists(zeros));
    assertThat(refusal(zeros)).startsWith("This is no ordinary file but a device or a pipe.");
  }

  @Test
  void halfAGigabyteIsRefusedAtOnce() throws IOException {
    Path large = folder.resolve("large.pdf");
    try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
      sparse.writeBytes("%PDF-1.7\n");
      sparse.setLength(500L << 20);
    }
    long before = used();
    String said = TimeLimit.withinTwoSeconds(() -> refusal(large));
    assertThat(said)
        .isEqualTo("This is larger than 32 MB, more than Milepost reads. Is it the right file?");
    assertThat(used() - before).isLessThan(64 << 20);
  }

  private static long used() {
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  @Test
  void anAssessmentFileHasALowerLimitOfItsOwn() throws IOException {
    assertThat(refusal(file("{" + " ".repeat(8 << 20) + "}")))
        .isEqualTo("This is larger than 8 MB, more than Milepost reads. Is it the right file?");
  }

  @Test
  void damagedFilesAreReadOrRefusedAndNothingElse() throws IOException {
    byte[] whole = writer.toBytes(AssessmentFile.of(pack, WorkedExample.assessment(), DAY));
    Random random = new Random(4);
    int refused = 0;
    for (int round = 0; round < 2_000; round++) {
      byte[] damaged = whole.clone();
      for (int i = random.nextInt(1, 4); i > 0; i--) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      try {
        assertThat(files.read(file(damaged)).pack()).isEqualTo(pack);
      } catch (UnreadableFileException e) {
        assertThat(e.problems()).hasSize(1);
        refused++;
      }
    }
    assertThat(refused).isBetween(1_000, 2_000);
  }

  private Path file(String text) throws IOException {
    return file(text.getBytes(StandardCharsets.UTF_8));
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("file.milepost.json"), bytes);
  }

  /** Returns what is said of a file, having seen that it is one problem that names the file. */
  private String refusal(Path file) {
    UnreadableFileException refused =
        catchThrowableOfType(UnreadableFileException.class, () -> files.read(file));
    assertThat(refused.source()).isEqualTo(file.toString());
    assertThat(refused.problems()).hasSize(1);
    return refused.problems().getFirst().line();
  }
}
