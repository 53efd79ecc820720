package app.milepost.format.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.milepost.assessment.Answer;
import app.milepost.format.BundledCompetencies;
import app.milepost.format.BundledPacks;
import app.milepost.format.table.TableException;
import app.milepost.format.table.TableFile;
import app.milepost.report.table.CareerMatrix;
import app.milepost.report.table.Cell;
import app.milepost.report.table.Table;
import app.milepost.report.table.XlsxTable;
import app.milepost.role.Evidence;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import app.milepost.scoring.Scorer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** A career leaves as a spreadsheet and comes back as it was; a bare list of skills will do. */
class MatrixReaderTest {

  private static final Map<String, Answer> ANSWERS =
      Map.of(
          "scanning-indexing", new Answer.Rated(2, Evidence.EXAMPLE, ""),
          "time-management", new Answer.Rated(1, Evidence.CLAIM, ""));

  private final RolePack clerk = BundledPacks.read("medical-records-clerk");

  private static TableFile file(String name, byte[] bytes) {
    return new TableFile(name, name, "", bytes.length, () -> new ByteArrayInputStream(bytes));
  }

  private static TableFile csv(String text) {
    return file("Ward_clerk.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  private static TableFile xlsx(List<Table> tables) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XlsxTable.write(tables, out);
    return file("role.xlsx", out.toByteArray());
  }

  private static RolePack read(TableFile file, Optional<RolePack> known) throws TableException {
    return new MatrixReader(
            BundledCompetencies.read(), id -> known.filter(pack -> pack.id().equals(id)))
        .read(file);
  }

  private static RolePack read(TableFile file) throws TableException {
    return read(file, Optional.empty());
  }

  /** The clerk's tables with the rows of requirements changed. */
  private TableFile changed(UnaryOperator<List<List<Cell>>> change) throws IOException {
    List<Table> tables = new ArrayList<>(new CareerMatrix(clerk).tables());
    Table first = tables.getFirst();
    List<List<Cell>> rows = change.apply(new ArrayList<>(first.rows().toList()));
    tables.set(0, new Table(first.name(), first.headings(), rows.stream()));
    return xlsx(tables);
  }

  private static List<List<Cell>> with(List<List<Cell>> rows, int row, int column, Cell cell) {
    List<Cell> changed = new ArrayList<>(rows.get(row));
    changed.set(column, cell);
    rows.set(row, changed);
    return rows;
  }

  private static String refusal(TableFile file) {
    try {
      read(file);
      throw new AssertionError("not refused");
    } catch (TableException e) {
      return String.valueOf(e.getMessage());
    }
  }

  @ParameterizedTest
  @FieldSource("app.milepost.format.BundledPacks#IDS")
  void aCareerComesBackAsItWas(String id) throws Exception {
    RolePack pack = BundledPacks.read(id);
    TableFile file = xlsx(new CareerMatrix(pack).tables());
    assertThat(read(file, Optional.of(pack))).isEqualTo(pack);
  }

  @Test
  void withoutTheCareerOfThatIdWhatStandsInTheSheetsComesBack() throws Exception {
    RolePack read = read(xlsx(new CareerMatrix(clerk).tables()));
    assertThat(read.requirements())
        .extracting(Requirement::id, Requirement::anchors, Requirement::evidence)
        .containsExactlyElementsOf(
            clerk.requirements().stream()
                .map(r -> Tuple.tuple(r.id(), r.anchors(), r.evidence()))
                .toList());
    assertThat(read.defaultRung()).isEqualTo(clerk.defaultRung());
    for (Rung rung : clerk.rungs()) {
      assertThat(new Scorer(read).score(rung.id(), ANSWERS).outcome())
          .isEqualTo(new Scorer(clerk).score(rung.id(), ANSWERS).outcome());
    }
    assertThat(read.activities()).isEmpty();
  }

  @Test
  void aBareListOfSkillsAndLevelsIsACareerWithTextsWhereTheLibraryHasThem() throws Exception {
    RolePack read =
        read(
            csv(
                """
                Skill,Level,Section,Importance,Must-have
                Active listening,3,People,5,yes
                3D printing,2,Tools,,
                Writing,1,People,2,no
                """));
    assertThat(read.title()).isEqualTo("Ward clerk");
    assertThat(read.id()).isEqualTo("ward-clerk");
    assertThat(read.sections()).extracting(s -> s.title()).containsExactly("People", "Tools");
    assertThat(read.requirements())
        .extracting(Requirement::id, Requirement::importance, Requirement::mustHave)
        .containsExactly(
            Tuple.tuple("active-listening", 5, true),
            Tuple.tuple("n-3d-printing", 3, false),
            Tuple.tuple("writing", 2, false));
    assertThat(read.requirements().getFirst().required()).isEqualTo(Map.of("entry", 3));
    assertThat(read.requirements().getFirst().competency()).isEqualTo("active-listening");
    assertThat(read.requirements().getFirst().anchors()).hasSize(5);
    assertThat(read.activities()).isNotEmpty();
    assertThat(read.rungs().getFirst().sectionWeights())
        .containsEntry("people", 70.0)
        .containsEntry("tools", 30.0);
  }

  @Test
  void whatIsGoneFromTheSheetTakesItsActivitiesAlongAndTheRestStays() throws Exception {
    RolePack read =
        read(
            changed(rows -> {
              rows.removeIf(row -> row.contains(Cell.of("time-management")));
              return rows;
            }),
            Optional.of(clerk));
    assertThat(read.requirement("time-management")).isEmpty();
    assertThat(read.requirements()).hasSize(clerk.requirements().size() - 1);
    assertThat(read.activities())
        .isNotEmpty()
        .allSatisfy(activity ->
            assertThat(activity.lifts())
                .isNotEmpty()
                .noneMatch(lift -> lift.requirement().equals("time-management")));
  }

  @Test
  void aListIsReadHoweverItsCellsAreKeptApartAndSectionsDespiteTheirCapitals() throws Exception {
    RolePack commas = read(csv("Skill,Level,Section\nWriting,3,Soft skills\nTact,2,soft skills\n"));
    assertThat(commas.sections()).hasSize(1);
    assertThat(read(csv("Skill;Level;Section\nWriting;3;Soft skills\nTact;2;soft skills\n")))
        .isEqualTo(commas);
    assertThat(read(csv("Skill\tLevel\tSection\nWriting\t3\tSoft skills\nTact\t2\n"))).isNotNull();
    assertThat(read(csv("Skill,Level\nWriting,3,\n,,\n , \nTact,2\n")).requirements()).hasSize(2);
  }

  @Test
  void whatTheOnlyStepDoesNotAskForComesBackAsThat() throws Exception {
    RolePack list = read(csv("Skill,Level\nWriting,3\nTact,0\n"));
    assertThat(read(xlsx(new CareerMatrix(list).tables()), Optional.of(list)).requirements())
        .extracting(r -> r.requiredAt("entry"))
        .containsExactly(3, 0);
  }

  @Test
  void aThousandSkillsMakeACareer() throws Exception {
    StringBuilder list = new StringBuilder("Skill,Level\n");
    for (int n = 0; n < 1_000; n++) {
      list.append("Thing number ").append(n).append(",2\n");
    }
    assertThat(read(csv(list.toString())).requirements()).hasSize(1_000);
  }

  @Test
  void aListThatIsCalledAsACareerIsNotTakenForIt() throws Exception {
    byte[] list = "Skill,Level\nWriting,3\n".getBytes(StandardCharsets.UTF_8);
    RolePack read = read(file("Medical Records Clerk.csv", list), Optional.of(clerk));
    assertThat(read.guide().isBare()).isTrue();
    assertThat(read.judgement()).isNotEqualTo(clerk.judgement());
  }

  @Test
  void activitiesLeadNoFurtherThanIsAskedForAndStepsMayGo() throws Exception {
    RolePack lower =
        read(
            changed(rows -> {
              for (int row = 0; row < rows.size(); row++) {
                for (int column = 4; column < 4 + clerk.rungs().size(); column++) {
                  if (rows.get(row).get(column) instanceof Cell.Figure level && level.value() > 1) {
                    with(rows, row, column, Cell.of((long) level.value() - 1));
                  }
                }
              }
              return rows;
            }),
            Optional.of(clerk));
    assertThat(lower.activities()).isNotEmpty().hasSizeLessThan(clerk.activities().size());
    List<Table> tables = new ArrayList<>(new CareerMatrix(clerk).tables());
    List<List<Cell>> steps = new ArrayList<>(tables.get(1).rows().toList());
    steps.removeFirst();
    tables.set(1, new Table(Columns.STEPS, tables.get(1).headings(), steps.stream()));
    RolePack fewer = read(xlsx(tables), Optional.of(clerk));
    assertThat(fewer.rungs()).hasSize(clerk.rungs().size() - 1);
  }

  @Test
  void aNewSectionNeedsAWeightAsItWouldCountForNothing() throws IOException {
    assertThat(refusal(changed(rows -> with(rows, 0, 0, Cell.of("Tools")))))
        .contains("sheet “Steps”", "There is no column “Weight of Tools”.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Skill,Level;Writing,5            | Ward_clerk.csv, line 2, “Level”: This must be a whole number from 0 to 4.
          Skill,Level;Writing,much         | Ward_clerk.csv, line 2, “Level”: “much” is no number.
          Skill,Level;Writing,1;,2         | Ward_clerk.csv, line 3, “Skill”: The cell is empty.
          Skill,Level;Writing,1;Writing,2  | Ward_clerk.csv, line 3, “Skill”: Another row has the same name.
          Skill,Grade;Writing,1            | Ward_clerk.csv: There is no column “Level”.
          Skill,Level                      | Ward_clerk.csv: There is no row with a skill
          Skill,Level;Writing,             | Ward_clerk.csv, line 2, “Level”: The cell is empty. Write a level
          Skill,Level;Writing,2d           | “2d” is no number.
          Skill,Level: A,Level: B;W,1,2    | There are several columns of levels, but no sheet “Steps”
          Skill,Level,Must-have;A,1,maybe  | line 2, “Must-have”: “maybe” is neither yes nor no.
          Skill,Level,Importance;A,1,9     | line 2, “Importance”: This must be a whole number from 1 to 5.
          Skill,Level,At level 0;A,1,Never | line 2, “At level 0”: Levels 0 to 4 are described all or not at all.
          Skill,Level,Why it matters;A,1,x | line 2, “Why it matters”:
          """)
  void aFaultIsToldWithItsCell(String lines, String told) {
    assertThat(refusal(csv(lines.replace(";", "\n") + "\n"))).contains(told);
  }

  @Test
  void aFaultInASheetNamesTheSheetAndTheRow() throws IOException {
    assertThat(refusal(changed(rows -> with(rows, 4, 2, Cell.of(7)))))
        .startsWith("role.xlsx, sheet “Requirements”, row 6, “Importance”: This must be");
    assertThat(refusal(changed(rows -> with(rows, 4, 8, Cell.of("x")))))
        .startsWith("role.xlsx, sheet “Requirements”, row 6, “Why it matters”: ");
  }

  @Test
  void severalStepsNeedASheetThatListsThem() throws IOException {
    Table only = new CareerMatrix(clerk).tables().getFirst();
    assertThat(refusal(xlsx(List.of(only))))
        .contains("There are several columns of levels, but no sheet “Steps”");
  }

  @Test
  void damagedFilesAreRefused() {
    assertThatExceptionOfType(TableException.class)
        .isThrownBy(() -> read(file("a.xlsx", "no workbook".getBytes(StandardCharsets.UTF_8))));
    byte[] whole = new byte[2_000];
    Arrays.fill(whole, (byte) 'x');
    assertThatExceptionOfType(TableException.class).isThrownBy(() -> read(file("b.xlsx", whole)));
  }
}
