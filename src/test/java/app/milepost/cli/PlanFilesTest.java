package app.milepost.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.milepost.testkit.CommandLineRun;
import app.milepost.testkit.WorkedExample;
import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.component.VTodo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** What {@code milepost plan} writes beside what it prints. */
class PlanFilesTest {

  @TempDir private Path folder;

  private Path answers;

  @BeforeEach
  void writeTheAnswers() throws IOException {
    answers = folder.resolve("quixana.json");
    try (InputStream in = WorkedExample.open()) {
      Files.copy(in, answers);
    }
  }

  private CommandLineRun plan(String... options) {
    List<String> all = new ArrayList<>(List.of("plan", "--role=health-records-technician"));
    all.addAll(List.of(options));
    if (all.stream().noneMatch(option -> option.startsWith("--hours="))) {
      all.add("--hours=200");
    }
    all.add("--money=800");
    all.add(answers.toString());
    return CommandLineRun.of(folder, all.toArray(String[]::new));
  }

  private static ICalendar calendar(Path file) throws IOException {
    return Biweekly.parse(Files.readString(file)).first();
  }

  @Test
  void theCalendarHasTheStepsFromTheDayNamed() throws IOException {
    Path file = folder.resolve("plan.ics");

    CommandLineRun run = plan("--calendar=" + file, "--start=2027-01-06");

    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("CCA coding exam").endsWith("Wrote " + file + "\n");
    ICalendar written = calendar(file);
    assertThat(written.getTodos()).hasSize(4);
    VEvent exam =
        written.getEvents().stream()
            .filter(event -> event.getSummary().getValue().startsWith("CCA"))
            .findFirst()
            .orElseThrow();
    // Week 14 of a plan that starts on January 6.
    assertThat(exam.getDateStart().getValue().getRawComponents().toString(false, false))
        .isEqualTo("20270407");
    assertThat(exam.getDescription().getValue())
        .startsWith("On Monday, ")
        .contains("\nYou are done when ", "\nOffered by: AHIMA");
    assertThat(Files.readString(file)).doesNotContainIgnoringCase("quixana");
  }

  @Test
  void withoutADayItStartsNextMonday() throws IOException {
    Path file = folder.resolve("plan.ics");
    LocalDate today = LocalDate.now(ZoneId.systemDefault());

    plan("--calendar=" + file);

    String first =
        calendar(file).getEvents().stream()
            .map(event -> event.getDateStart().getValue().getRawComponents().toString(false, false))
            .min(String::compareTo)
            .orElseThrow();
    LocalDate day = LocalDate.parse(first, DateTimeFormatter.BASIC_ISO_DATE);
    assertThat(day.getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
    assertThat(day).isAfter(today).isBeforeOrEqualTo(today.plusDays(8));
  }

  @Test
  void aFileThatIsThereIsReplacedOnlyIfToldTo() throws IOException {
    Path file = folder.resolve("plan.ics");
    plan("--exact", "--calendar=" + file);
    List<String> uids = uids(file);
    byte[] before = Files.readAllBytes(file);

    CommandLineRun refused = plan("--exact", "--calendar=" + file);
    assertThat(refused.status()).isNotZero();
    assertThat(refused.err()).contains("plan.ics").contains("--force");
    assertThat(refused.out()).isEmpty();
    assertThat(file).hasBinaryContent(before);

    assertThat(plan("--exact", "--calendar=" + file, "--force").status()).isZero();
    assertThat(uids(file)).isEqualTo(uids);
  }

  private static List<String> uids(Path file) throws IOException {
    return calendar(file).getTodos().stream()
        .map(VTodo::getUid)
        .map(uid -> uid.getValue())
        .toList();
  }

  @Test
  void aPlanWithoutStepsMakesNoFile() {
    Path file = folder.resolve("plan.ics");

    CommandLineRun run = plan("--calendar=" + file, "--hours=0");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("The plan has no steps").contains("It was not written.");
    assertThat(file).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --calendar=plan.pdf                     | must end in .ics
          --calendar=a.ics --start=2027-13-01     | written as YYYY-MM-DD
          --calendar=a.ics --start=9950-01-01     | earlier day after --start
          """)
  void oddRequestsAreRefusedBeforeAnythingIsPrinted(String options, String words) {
    CommandLineRun run = plan(options.split(" "));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains(words);
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "--calendar, none/plan.ics, none",
    "--employment-plan, none/plan.pdf, none",
    "--calendar, quixana.json/plan.ics, quixana.json",
  })
  void aFolderThatIsNotThereIsRefusedBeforeAnythingIsPrinted(
      String option, String file, String missing) {
    CommandLineRun run = plan(option + "=" + folder.resolve(file));
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("There is no folder “%s”".formatted(folder.resolve(missing)));
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aFolderThatMayNotBeWrittenIsRefusedBeforeAnythingIsPrinted() throws IOException {
    assumeThat(folder.getFileSystem().supportedFileAttributeViews()).contains("posix");
    Path locked = Files.createDirectory(folder.resolve("locked"));
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-x------"));
    try {
      assumeThat(Files.isWritable(locked)).as("not even root's rights").isFalse();
      CommandLineRun run = plan("--calendar=" + locked.resolve("plan.ics"));
      assertThat(run.status()).isEqualTo(1);
      assertThat(run.err()).contains("You are not allowed to write to “%s”.".formatted(locked));
      assertThat(run.out()).isEmpty();
    } finally {
      Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void theObjectForProgramsStandsAlone() {
    Path file = folder.resolve("plan.ics");

    CommandLineRun run = plan("--calendar=" + file, "--json");

    assertThat(JsonMapper.shared().readTree(run.out()).path("steps")).hasSize(4);
    assertThat(run.err()).isEqualTo("milepost: Wrote " + file + "\n");
  }

  @Test
  void theEmploymentPlanIsAPdfUnderTheNameInTheAnswers() throws IOException {
    Path file = folder.resolve("iep.pdf");

    CommandLineRun run = plan("--employment-plan=" + file, "--start=2027-01-06");

    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out()).endsWith("Wrote " + file + "\n");
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
          .contains(WorkedExample.assessment().personName(), "CCA coding exam", "Apr 7, 2027");
    }
    assertThat(plan("--employment-plan=" + file).err()).contains("--force");
    assertThat(plan("--employment-plan=iep.docx").err()).contains("must end in .pdf");
  }

  @Test
  void aPlanWithoutStepsMakesAFormToFillIn() throws IOException {
    Path file = folder.resolve("iep.pdf");

    CommandLineRun run = plan("--employment-plan=" + file, "--hours=0");

    assertThat(run.status()).isZero();
    assertThat(file).isNotEmptyFile();
  }
}
