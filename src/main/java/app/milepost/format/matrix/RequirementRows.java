package app.milepost.format.matrix;

import app.milepost.competency.Competencies;
import app.milepost.competency.Competency;
import app.milepost.format.table.Header;
import app.milepost.format.table.Row;
import app.milepost.format.table.SheetRows;
import app.milepost.format.table.TableException;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import app.milepost.role.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What a career asks for, one row each. */
final class RequirementRows {

  private static final int USUAL_IMPORTANCE = 3;
  private static final int TOP_IMPORTANCE = 5;

  private final SheetRows sheet;
  private final Header header;
  private final Optional<RolePack> known;
  private final Competencies competencies;

  /**
   * Prepares.
   *
   * @param known the career of that id as it is, whose requirements keep what no column is about
   * @param competencies give texts to what has none and is called exactly as they are
   */
  RequirementRows(SheetRows sheet, Optional<RolePack> known, Competencies competencies) {
    this.sheet = sheet;
    header = sheet.header();
    this.known = known;
    this.competencies = competencies;
  }

  /** Returns the sections, in the order in which rows name them. */
  List<Section> sections() {
    Map<String, Section> sections = new LinkedHashMap<>();
    for (Row row : sheet.rows()) {
      String title = title(row);
      sections.computeIfAbsent(Cells.id(title), id -> section(title));
    }
    return List.copyOf(sections.values());
  }

  private Section section(String title) {
    return known.stream()
        .flatMap(pack -> pack.sections().stream())
        .filter(section -> section.title().equalsIgnoreCase(title))
        .findFirst()
        .orElseGet(() -> new Section(Cells.id(title), title, ""));
  }

  private String title(Row row) {
    String title = row.text(header.columnIfThere(Columns.SECTION));
    return title.isEmpty() ? "Skills" : title;
  }

  /** Reads the rows. */
  List<Requirement> read(List<Section> sections, List<Rung> rungs) throws TableException {
    Map<String, Integer> levels = levelColumns(rungs);
    Map<String, String> sectionIds = new HashMap<>();
    sections.forEach(section -> sectionIds.put(Cells.id(section.title()), section.id()));
    Set<String> ids = new HashSet<>();
    Set<String> used = new HashSet<>();
    List<Requirement> requirements = new ArrayList<>();
    for (Row row : sheet.rows()) {
      Requirement read =
          requirement(
              row, Objects.requireNonNull(sectionIds.get(Cells.id(title(row)))), levels, used);
      if (!ids.add(read.id())) {
        throw row.problem(
            header.columnIfThere(Columns.ID) < 0
                ? Cells.column(sheet, Columns.SKILL, Columns.TITLE)
                : header.column(Columns.ID),
            "Another row has the same name. Give each a name or an id of its own.");
      }
      requirements.add(read);
    }
    if (requirements.isEmpty()) {
      throw new TableException(sheet.place(), "There is no row with a skill in this sheet.");
    }
    return requirements;
  }

  /** The column of the level at each step, by its id. */
  private Map<String, Integer> levelColumns(List<Rung> rungs) throws TableException {
    Map<String, Integer> columns = new HashMap<>();
    String first = Columns.LEVEL + ": ";
    if (rungs.size() == 1
        && header.names().stream().filter(name -> name.startsWith(first)).count() > 1) {
      throw new TableException(
          sheet.place(),
          "There are several columns of levels, but no sheet “%s” that lists the steps. Add it, or"
                  .formatted(Columns.STEPS)
              + " keep one column, “%s”.".formatted(Columns.LEVEL));
    }
    for (Rung rung : rungs) {
      columns.put(
          rung.id(),
          rungs.size() == 1
              ? Cells.column(sheet, Columns.LEVEL, Columns.LEVEL + ": " + rung.title())
              : Cells.column(sheet, Columns.LEVEL + ": " + rung.title()));
    }
    return columns;
  }

  private Requirement requirement(
      Row row, String section, Map<String, Integer> levels, Set<String> used)
      throws TableException {
    String title = Cells.filled(row, Cells.column(sheet, Columns.SKILL, Columns.TITLE));
    String given = text(row, Columns.ID);
    String id = given.isEmpty() ? Cells.id(title) : given;
    Map<String, Integer> required = new HashMap<>();
    for (Map.Entry<String, Integer> level : levels.entrySet()) {
      if (levels.size() == 1) {
        Cells.filled(row, level.getValue(), "Write a level from 0 to 4, or take the row out.");
      }
      int asked = Cells.whole(row, level.getValue(), 0, Requirement.TOP_LEVEL, 0);
      if (asked > 0 || isNamed(id, level.getKey())) {
        required.put(level.getKey(), asked);
      }
    }
    // Figures stand behind the levels that were made of them, and behind no others.
    Optional<Requirement> before =
        known.flatMap(pack -> pack.requirement(id)).filter(r -> r.required().equals(required));
    String competency = text(row, Columns.COMPETENCY);
    return new Requirement(
        id,
        section,
        title,
        Cells.whole(
            row, header.columnIfThere(Columns.IMPORTANCE), 1, TOP_IMPORTANCE, USUAL_IMPORTANCE),
        Cells.isYes(row, header.columnIfThere(Columns.MUST_HAVE)),
        required,
        text(row, Columns.WHY),
        anchors(row),
        Cells.lines(row, header.columnIfThere(Columns.EVIDENCE)),
        text(row, Columns.QUESTION),
        competency.isEmpty() ? titled(title, used) : competency,
        before.map(Requirement::measures).orElse(List.of()),
        before.map(Requirement::placeholderLevels).orElse(false));
  }

  /** Whether a pack names a step at which nothing is asked for, or leaves it out, is as it was. */
  private boolean isNamed(String id, String step) {
    return known
        .flatMap(pack -> pack.requirement(id))
        .filter(r -> r.required().containsKey(step))
        .isPresent();
  }

  private String titled(String title, Set<String> used) {
    return competencies.titled(title).map(Competency::id).filter(used::add).orElse("");
  }

  private List<String> anchors(Row row) throws TableException {
    List<String> anchors = new ArrayList<>();
    for (int level = 0; level <= Requirement.TOP_LEVEL; level++) {
      String anchor = text(row, Columns.ANCHOR + level);
      if (!anchor.isEmpty()) {
        anchors.add(anchor);
      }
    }
    if (!anchors.isEmpty() && anchors.size() <= Requirement.TOP_LEVEL) {
      throw row.problem(
          Cells.column(sheet, Columns.ANCHOR + 0),
          "Levels 0 to 4 are described all or not at all. Write what is missing.");
    }
    return anchors;
  }

  private String text(Row row, String column) {
    return row.text(header.columnIfThere(column));
  }
}
