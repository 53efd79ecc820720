package app.milepost.report.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.milepost.cli.invent.InventedPeople;
import app.milepost.people.PersonFile;
import app.milepost.people.Session;
import app.milepost.report.PdfStandards;
import app.milepost.report.ReportFormat;
import app.milepost.role.RolePack;
import app.milepost.scoring.AnswerSheet;
import app.milepost.scoring.caseload.ActivityTally;
import app.milepost.scoring.caseload.Closings;
import app.milepost.scoring.caseload.Figures;
import app.milepost.scoring.caseload.Standings;
import app.milepost.scoring.caseload.StandingsBuilder;
import app.milepost.scoring.caseload.Tally;
import app.milepost.testkit.WorkedExample;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseloadReportsTest {

  private static final RolePack PACK = WorkedExample.pack();
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  @TempDir private Path folder;

  /** One person who has not started comes on top of those invented. */
  private static Caseload invented(int people, boolean named) {
    return invented(people, named, 0);
  }

  private static Caseload invented(int people, boolean named, int unreadable) {
    InventedPeople invented =
        new InventedPeople(PACK, "key", 1, Instant.parse("2026-11-22T09:00:00Z"));
    List<PersonFile> files = LongStream.rangeClosed(1, people).mapToObj(invented::person).toList();
    List<Long> ids = LongStream.rangeClosed(1, people + 1).boxed().toList();
    StandingsBuilder builder = new StandingsBuilder(PACK, ids);
    for (PersonFile file : files) {
      Session last = file.sessions().getLast();
      builder.put(
          file.person().id(),
          last.head().rung(),
          AnswerSheet.of(PACK.requirements(), last.answers()),
          false);
    }
    Standings standings = builder.build();
    CaseloadInput.Names names =
        row -> row < people ? files.get(row).person().name() : "=Nobody Yet";
    return new Caseload(
        files,
        new CaseloadInput(
            standings,
            standings.where(row -> true),
            unreadable,
            "active people",
            DAY,
            named ? Optional.of(names) : Optional.empty()));
  }

  private record Caseload(List<PersonFile> files, CaseloadInput input) {

    byte[] file(ReportFormat format) throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      CaseloadReports.write(format, input, out);
      return out.toByteArray();
    }

    String csv() throws IOException {
      return new String(file(ReportFormat.CSV), StandardCharsets.UTF_8);
    }

    String pdf() throws IOException {
      try (PDDocument document = Loader.loadPDF(file(ReportFormat.PDF))) {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
      }
    }
  }

  @Test
  void theSpreadsheetHasARowForEachPersonByPointsAlone() throws IOException {
    List<String> lines = invented(60, false).csv().lines().toList();
    assertThat(lines).hasSize(62);
    assertThat(lines.getFirst())
        .startsWith("\uFEFFNo.,Step,Readiness,Readiness can be,Points,Up to,Must-haves open,\"")
        .doesNotContain("Name", "Note");
    List<Double> points =
        lines.subList(1, 61).stream().map(l -> Double.valueOf(l.split(",", -1)[4])).toList();
    assertThat(points).isSorted();
    assertThat(lines.getLast()).startsWith("61,,Not started,Not started,,,");
    int cells = lines.getFirst().replaceAll("\"[^\"]*\"", "x").split(",", -1).length;
    assertThat(lines).allMatch(l -> l.replaceAll("\"[^\"]*\"", "x").split(",", -1).length == cells);
  }

  @ParameterizedTest
  @CsvSource({"3", "30", "60"})
  void nobodyIsNamedUnlessAskedFor(int people) throws IOException {
    Caseload caseload = invented(people, false);
    String csv = caseload.csv();
    String pdf = caseload.pdf();
    String raw = new String(caseload.file(ReportFormat.PDF), StandardCharsets.ISO_8859_1);
    for (PersonFile file : caseload.files()) {
      String name = file.person().name();
      assertThat(csv).doesNotContain(name, file.person().details().contact());
      assertThat(pdf).doesNotContain(name);
      assertThat(raw).doesNotContain(name);
    }
  }

  @Test
  void askedForEverybodyIsNamed() throws IOException {
    Caseload caseload = invented(30, true);
    String csv = caseload.csv();
    String pdf = caseload.pdf();
    for (PersonFile file : caseload.files()) {
      assertThat(csv).contains("," + file.person().name() + ",");
    }
    assertThat(csv).contains(",'=Nobody Yet,");
    long latin =
        caseload.files().stream()
            .map(f -> f.person().name())
            .filter(n -> n.matches("[A-Za-z ]+"))
            .peek(name -> assertThat(pdf).contains(name))
            .count();
    assertThat(latin).isGreaterThan(5);
  }

  @Test
  void tooManyToNameOnPaperIsSaid() throws IOException {
    assertThat(invented(60, true).pdf())
        .contains("The spreadsheet names them")
        .contains("3 people");
  }

  @Test
  void fewPeopleAreWarnedOf() throws IOException {
    assertThat(invented(3, false).csv().lines().toList())
        .allMatch(l -> l.endsWith(",Note") || l.endsWith("even without their names."));
    assertThat(invented(3, false).pdf()).contains("fewer than five people");
    assertThat(invented(4, false).csv()).doesNotContain("fewer than five");
    assertThat(invented(4, false).pdf()).doesNotContain("fewer than five");
  }

  @Test
  void whoCouldNotBeCountedIsTold() throws IOException {
    String one =
        "One more person is not counted: their last session is damaged and could not be read.";
    assertThat(invented(60, false, 1).csv().lines().toList())
        .allMatch(l -> l.endsWith(",Note") || l.endsWith(",%s".formatted(one)));
    assertThat(invented(3, false, 2).csv())
        .contains("could not be read. This is about fewer than five people.");
    assertThat(invented(3, false, 2).pdf())
        .contains("2 more people are not counted", "fewer than five people");
  }

  @Test
  void thePagesTellEveryFigureOverHowMany() throws IOException {
    Caseload caseload = invented(60, false);
    CaseloadInput input = caseload.input();
    Figures figures = Figures.of(input.standings(), input.group());
    Tally first = figures.gaps().getFirst();
    assertThat(caseload.pdf())
        .contains("61 people, 60 of them have answered something.")
        .contains("Not started 1 person, 2%")
        .contains("%d of %d (".formatted(first.below(), first.answered()))
        .contains("active people", "November 22, 2026", "never counted as 0");
  }

  @Test
  void whatToOfferNextIsAlsoATextFileWithEveryFigure() throws IOException {
    CaseloadInput input = invented(60, false).input();
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    CaseloadReports.writeActivities(input, out);

    List<ActivityTally> all = new Closings(PACK).count(input.standings(), input.group());
    List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
    ActivityTally first = all.getFirst();
    assertThat(lines).hasSize(1 + all.size());
    assertThat(lines.getFirst())
        .isEqualTo(
            "\uFEFFActivity,Kind,Hours,Weeks or more,Cost at most,Currency,People it would help,Of"
                + " people who have answered,Levels asked for that they would reach");
    assertThat(lines.get(1))
        .contains(first.activity().title(), "," + first.activity().hours() + ",")
        .endsWith(",%d,60,%d".formatted(first.people(), first.gaps()));
  }

  @Test
  void whatToOfferNextIsOnPaperAndOnASheetOfItsOwn() throws IOException {
    Caseload caseload = invented(60, false);
    CaseloadInput input = caseload.input();
    List<ActivityTally> activities = new Closings(PACK).count(input.standings(), input.group());
    ActivityTally first = activities.getFirst();
    assertThat(caseload.pdf())
        .contains("Activities that would close most gaps")
        .contains("Here are the first 12 of %d".formatted(activities.size()))
        .contains(first.activity().title(), "%d of 60".formatted(first.people()));
    String sheet = sheet(caseload.file(ReportFormat.XLSX), "xl/worksheets/sheet2.xml");
    assertThat(sheet)
        .contains(
            ">Levels asked for that they would reach<", "<v>%d.0</v>".formatted(first.gaps()));
    assertThat(sheet.split("<row ", -1)).hasSize(activities.size() + 2);
  }

  private String sheet(byte[] workbook, String name) throws IOException {
    Path file = folder.resolve("caseload.xlsx");
    Files.write(file, workbook);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @CsvSource({"0, false, 0", "3, false, 2", "30, true, 0", "60, false, 0"})
  void thePagesPassBothStandards(int people, boolean named, int unreadable) throws IOException {
    byte[] pages = invented(people, named, unreadable).file(ReportFormat.PDF);
    assertThat(PdfStandards.findings(pages)).isEmpty();
  }

  @Test
  void theSameCaseloadIsTheSameFile() throws IOException {
    assertThat(invented(12, false).file(ReportFormat.PDF))
        .isEqualTo(invented(12, false).file(ReportFormat.PDF));
  }

  @Test
  void otherFormatsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> invented(3, false).file(ReportFormat.JSON));
  }
}
