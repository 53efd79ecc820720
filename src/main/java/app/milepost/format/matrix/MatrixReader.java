package app.milepost.format.matrix;

import app.milepost.competency.Competencies;
import app.milepost.competency.CompetencyTexts;
import app.milepost.format.PackReader;
import app.milepost.format.PackWriter;
import app.milepost.format.UnreadableFileException;
import app.milepost.format.table.SheetRows;
import app.milepost.format.table.Sheets;
import app.milepost.format.table.TableException;
import app.milepost.format.table.TableFile;
import app.milepost.format.table.Tables;
import app.milepost.role.Guide;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import app.milepost.role.Section;
import app.milepost.role.check.PackProblem;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a career from a spreadsheet. A list of skills with a level each is enough: sheets and
 * columns that are not there stand for what is usual. What has no place in a spreadsheet, such as
 * the guide, the career of the same id lends, where there is one.
 */
public final class MatrixReader {

  private static final String FIRST_VERSION = "1.0.0";
  private static final double ALL = 100;
  private static final Pattern ROW = Pattern.compile("\\$\\.requirements\\[(\\d+)](.*)");

  private final Competencies competencies;
  private final Function<String, Optional<RolePack>> known;

  /**
   * Makes a reader.
   *
   * @param competencies give texts to what is called exactly as they are and has none
   * @param known finds the career of an id
   */
  public MatrixReader(Competencies competencies, Function<String, Optional<RolePack>> known) {
    this.competencies = competencies;
    this.known = known;
  }

  /**
   * Reads a spreadsheet.
   *
   * @throws TableException at the first fault, with its cell as far as it is in one
   */
  public RolePack read(TableFile file) throws TableException {
    List<SheetRows> sheets = Sheets.read(file);
    SheetRows rows =
        requirements(sheets)
            .orElseThrow(() -> new TableException(file.place(), "The workbook is empty."));
    CareerRows about = CareerRows.of(sheet(sheets, Columns.CAREER), title(file));
    Optional<RolePack> base = about.isNamed() ? known.apply(about.id()) : Optional.empty();
    RequirementRows reader = new RequirementRows(rows, base, competencies);
    List<Section> sections = reader.sections();
    Optional<SheetRows> stepSheet = sheet(sheets, Columns.STEPS);
    StepRows.Steps steps =
        stepSheet.isPresent()
            ? new StepRows(base, sections, stepSheet.get()).read()
            : StepRows.single();
    List<Requirement> requirements = reader.read(sections, steps.rungs());
    RolePack pack =
        pack(
            about,
            base,
            sections,
            weighted(steps.rungs(), requirements),
            steps.usual(),
            requirements);
    return checked(file.place(), rows, new CompetencyTexts(competencies).fill(pack));
  }

  private static String title(TableFile file) {
    return Tables.ofName(file.name())
        .map(kind -> kind.stem(file.name()))
        .orElse(file.name())
        .replace('_', ' ');
  }

  private static Optional<SheetRows> requirements(List<SheetRows> sheets) {
    return sheet(sheets, Columns.REQUIREMENTS).or(() -> sheets.stream().findFirst());
  }

  private static Optional<SheetRows> sheet(List<SheetRows> sheets, String name) {
    return sheets.stream().filter(sheet -> sheet.name().equalsIgnoreCase(name)).findFirst();
  }

  /** Where no weights are given, each section counts as much as what is asked for in it. */
  private static List<Rung> weighted(List<Rung> rungs, List<Requirement> requirements) {
    return rungs.stream()
        .map(rung -> rung.sectionWeights().isEmpty() ? weighted(rung, requirements) : rung)
        .toList();
  }

  private static Rung weighted(Rung rung, List<Requirement> requirements) {
    Map<String, Double> weights = new LinkedHashMap<>();
    double all = 0;
    for (Requirement requirement : requirements) {
      if (requirement.requiredAt(rung.id()) > 0) {
        weights.merge(requirement.section(), (double) requirement.importance(), Double::sum);
        all += requirement.importance();
      }
    }
    double together = all;
    weights.replaceAll((section, weight) -> Math.rint(weight * ALL * ALL / together) / ALL);
    return new Rung(
        rung.id(),
        rung.title(),
        rung.years(),
        rung.summary(),
        rung.duties(),
        rung.focus(),
        rung.pay(),
        weights);
  }

  private static RolePack pack(
      CareerRows about,
      Optional<RolePack> base,
      List<Section> sections,
      List<Rung> rungs,
      String usual,
      List<Requirement> requirements)
      throws TableException {
    Optional<RolePack> lent = base.isPresent() ? LentTexts.of(base.get(), requirements) : base;
    return new RolePack(
        about.id(),
        about.version().or(() -> base.map(RolePack::version)).orElse(FIRST_VERSION),
        about.title(),
        base.map(RolePack::language).orElse("en"),
        about.summary().or(() -> base.map(RolePack::summary)).orElse(""),
        about
            .judgement()
            .or(() -> base.map(RolePack::judgement))
            .orElse("Skills and levels were taken from a spreadsheet as they stand there."),
        usual,
        sections,
        rungs,
        requirements,
        base.map(RolePack::keyFacts).orElse(List.of()),
        lent.map(RolePack::activities).orElse(List.of()),
        lent.map(RolePack::guide).orElse(Guide.BARE),
        base.map(RolePack::sources).orElse(List.of()),
        base.map(RolePack::otherTitles).orElse(List.of()));
  }

  /** Returns it as it is read back from a file, so that the same is asked of it as of any pack. */
  private static RolePack checked(String file, SheetRows rows, RolePack pack)
      throws TableException {
    try {
      return new PackReader().read(file, new ByteArrayInputStream(new PackWriter().toBytes(pack)));
    } catch (UnreadableFileException e) {
      PackProblem first = e.problems().getFirst();
      Matcher row = ROW.matcher(first.path());
      throw row.matches()
          ? rows.rows()
              .get(Integer.parseInt(row.group(1)))
              .problem(column(rows, row.group(2)), first.message())
          : new TableException(file, first.line());
    }
  }

  private static int column(SheetRows rows, String field) {
    Map<String, String> columns = new HashMap<>();
    columns.put(".why", Columns.WHY);
    columns.put(".question", Columns.QUESTION);
    columns.put(".competency", Columns.COMPETENCY);
    columns.put(".id", Columns.ID);
    columns.put(".section", Columns.SECTION);
    String name =
        field.startsWith(".anchors[")
            ? Columns.ANCHOR + field.charAt(".anchors[".length())
            : field.startsWith(".evidence")
                ? Columns.EVIDENCE
                : columns.getOrDefault(field, Columns.SKILL);
    return Math.max(0, rows.header().columnIfThere(name));
  }
}
