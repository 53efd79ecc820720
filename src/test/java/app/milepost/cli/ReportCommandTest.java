package app.milepost.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.milepost.role.Requirement;
import app.milepost.testkit.CommandLineRun;
import app.milepost.testkit.WorkedExample;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportCommandTest {

  private static final String ROLE = "--role=health-records-technician";
  private static final String DATE = "--date=2026-11-22";

  @TempDir private Path folder;
  private Path answers = Path.of("");

  @BeforeEach
  void copySample() throws IOException {
    answers = folder.resolve("answers.json");
    try (InputStream in = WorkedExample.open()) {
      Files.copy(in, answers);
    }
  }

  private CommandLineRun report(Path out, String... more) {
    String[] arguments = new String[more.length + 6];
    String[] fixed = {"report", ROLE, DATE, answers.toString(), "--out", out.toString()};
    System.arraycopy(fixed, 0, arguments, 0, fixed.length);
    System.arraycopy(more, 0, arguments, fixed.length, more.length);
    return CommandLineRun.of(folder, arguments);
  }

  @ParameterizedTest
  @CsvSource({"me.pdf,%PDF-", "me.HTML,<!DOCTYPE html>", "me.json,{"})
  void theEndingOfTheNameSaysWhatIsWritten(String name, String start) throws IOException {
    Path out = folder.resolve(name);
    assertThat(report(out)).isEqualTo(new CommandLineRun(0, "Wrote " + out + "\n", ""));
    String written = new String(Files.readAllBytes(out), StandardCharsets.ISO_8859_1);
    assertThat(written).startsWithIgnoringCase(start);
  }

  @Test
  void thePdfLibraryKeepsItsRemarksToItself() {
    report(folder.resolve("me.pdf"));
    assertThat(Logger.getLogger("com.openhtmltopdf.load").isLoggable(Level.INFO)).isFalse();
    assertThat(Logger.getLogger("com.openhtmltopdf.load").isLoggable(Level.WARNING)).isTrue();
  }

  @Test
  void aTableNamesEveryRequirementOfTheRung() throws IOException {
    Path out = folder.resolve("me.csv");
    assertThat(report(out, "--rung=junior").status()).isZero();
    assertThat(out).content().contains("ehr-systems").doesNotContain("certification");
  }

  @Test
  void theSameInputAndDayGiveTheSameBytes() throws IOException {
    Path first = folder.resolve("first.html");
    Path second = folder.resolve("second.html");
    report(first);
    report(second);
    assertThat(first).hasSameBinaryContentAs(second);
    assertThat(first).content().contains("2026");
  }

  @Test
  void aFileThatIsThereStaysUnlessForced() throws IOException {
    Path out = folder.resolve("me.csv");
    Files.writeString(out, "mine");
    CommandLineRun refused = report(out);
    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.err())
        .startsWith("milepost: " + out + " is already there. Choose another name, or add --force");
    assertThat(out).hasContent("mine");
    assertThat(report(out, "--force").status()).isZero();
    assertThat(out).content().isNotEqualTo("mine");
  }

  @Test
  void anEndingMilepostDoesNotWriteIsWrongUse() {
    CommandLineRun run = report(folder.resolve("me.docx"));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("me.docx” must end in .pdf, .html, .xlsx, .csv or .json.");
  }

  @Test
  void onePageIsForWhatHasPages() {
    CommandLineRun run = report(folder.resolve("me.csv"), "--one-page");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--one-page is for .pdf and .html");
    assertThat(folder.resolve("me.csv")).doesNotExist();
  }

  @Test
  void theEmploymentPlanFollowsInThePdfWhereItIsWanted() throws IOException {
    Path both = folder.resolve("both.pdf");

    assertThat(report(both, "--employment-plan").status()).isZero();

    try (PDDocument document = Loader.loadPDF(both.toFile())) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("Readiness summary", "Individual employment plan", "Services and steps");
    }
  }

  @Test
  void theEmploymentPlanIsForPagesOfItsOwn() {
    CommandLineRun table = report(folder.resolve("me.csv"), "--employment-plan");
    CommandLineRun page = report(folder.resolve("me.pdf"), "--employment-plan", "--one-page");

    assertThat(table.status()).isEqualTo(2);
    assertThat(table.err()).contains("--employment-plan is for .pdf: it is a form for paper.");
    assertThat(page.status()).isEqualTo(2);
    assertThat(page.err()).contains("it can't go with --one-page. Leave one of them out.");
    assertThat(folder).isDirectoryNotContaining("glob:**me.*");
  }

  @Test
  void aPlanWithoutAStepIsNotAdded() throws IOException {
    StringBuilder all = new StringBuilder();
    for (Requirement asked : WorkedExample.pack().asked("technician")) {
      all.append(all.isEmpty() ? "" : ",")
          .append("\"%s\":{\"rating\":4,\"evidence\":\"observed\"}".formatted(asked.id()));
    }
    Files.writeString(
        answers,
        "{\"format\":\"milepost-assessment/1\",\"role\":\"health-records-technician\",\"rung\":\"technician\",\"answers\":{%s}}"
            .formatted(all));

    CommandLineRun run = report(folder.resolve("me.pdf"), "--employment-plan");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("There is no plan with a step in it");
    assertThat(folder.resolve("me.pdf")).doesNotExist();
  }

  @Test
  void aLinkToNothingIsCalledOne() throws IOException {
    Files.delete(answers);
    Files.createSymbolicLink(answers, folder.resolve("unmounted"));
    CommandLineRun run = report(folder.resolve("me.pdf"));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("This is a link to something that is not there.");
  }

  @Test
  void aFolderThatIsNotThereIsWrongUse() {
    CommandLineRun run = report(folder.resolve("none").resolve("me.csv"));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("There is no folder “" + folder.resolve("none") + "”");
  }

  @Test
  void refusedAnswersWriteNothing() throws IOException {
    Files.writeString(answers, "{\"format\":\"milepost-assessment/1\"");
    Path out = folder.resolve("me.csv");
    CommandLineRun run = report(out);
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).startsWith("milepost: " + answers + ": Line 1, column ");
    assertThat(out).doesNotExist();
  }

  @Test
  void aDayThatIsNoDayIsWrongUse() {
    CommandLineRun run = report(folder.resolve("me.csv"), "--date=tomorrow");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("--date");
  }
}
