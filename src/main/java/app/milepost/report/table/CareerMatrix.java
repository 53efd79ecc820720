package app.milepost.report.table;

import app.milepost.format.matrix.Columns;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import app.milepost.role.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A career as tables, one row a requirement, which {@code MatrixReader} reads back. Guide, facts
 * and activities have no place in it.
 */
public final class CareerMatrix {

  private final RolePack pack;

  /** Prepares a career. */
  public CareerMatrix(RolePack pack) {
    this.pack = pack;
  }

  /** Returns the tables: requirements, steps, and what is said about the career as a whole. */
  public List<Table> tables() {
    return List.of(requirements(), steps(), career());
  }

  private Table requirements() {
    List<String> headings =
        new ArrayList<>(
            List.of(Columns.SECTION, Columns.SKILL, Columns.IMPORTANCE, Columns.MUST_HAVE));
    pack.rungs().forEach(rung -> headings.add(Columns.LEVEL + ": " + rung.title()));
    headings.add(Columns.WHY);
    for (int level = 0; level <= Requirement.TOP_LEVEL; level++) {
      headings.add(Columns.ANCHOR + level);
    }
    headings.addAll(List.of(Columns.EVIDENCE, Columns.QUESTION, Columns.COMPETENCY, Columns.ID));
    Map<String, String> sections = new HashMap<>();
    pack.sections().forEach(section -> sections.put(section.id(), section.title()));
    return new Table(
        Columns.REQUIREMENTS,
        headings,
        pack.requirements().stream()
            .map(r -> row(r, sections.getOrDefault(r.section(), r.section()))));
  }

  private List<Cell> row(Requirement requirement, String section) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(section));
    cells.add(Cell.of(requirement.title()));
    cells.add(Cell.of(requirement.importance()));
    cells.add(Cell.of(requirement.mustHave() ? "yes" : ""));
    for (Rung rung : pack.rungs()) {
      int level = requirement.requiredAt(rung.id());
      // An empty level of the only step would be taken for one that was forgotten.
      cells.add(level == 0 && pack.rungs().size() > 1 ? Cell.EMPTY : Cell.of(level));
    }
    cells.add(Cell.of(requirement.why()));
    for (int level = 0; level <= Requirement.TOP_LEVEL; level++) {
      cells.add(
          requirement.anchors().isEmpty() ? Cell.EMPTY : Cell.of(requirement.anchors().get(level)));
    }
    cells.add(Cell.of(String.join("\n", requirement.evidence())));
    cells.add(Cell.of(requirement.question()));
    cells.add(Cell.of(requirement.competency()));
    cells.add(Cell.of(requirement.id()));
    return cells;
  }

  private Table steps() {
    List<String> headings =
        new ArrayList<>(List.of(Columns.STEP, Columns.ID, Columns.FROM, Columns.TO, Columns.USUAL));
    pack.sections().forEach(section -> headings.add(Columns.WEIGHT + section.title()));
    return new Table(Columns.STEPS, headings, pack.rungs().stream().map(this::row));
  }

  private List<Cell> row(Rung rung) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(rung.title()));
    cells.add(Cell.of(rung.id()));
    cells.add(Cell.of(rung.years().from()));
    cells.add(rung.years().to().isPresent() ? Cell.of(rung.years().to().getAsInt()) : Cell.EMPTY);
    cells.add(Cell.of(rung.id().equals(pack.defaultRung()) ? "yes" : ""));
    for (Section section : pack.sections()) {
      double weight = rung.weightOf(section.id());
      cells.add(new Cell.Figure(weight, weight == Math.rint(weight) ? 0 : 2));
    }
    return cells;
  }

  private Table career() {
    return new Table(
        Columns.CAREER,
        List.of(Columns.FIELD, Columns.CONTENT),
        Stream.of(
                List.of(Columns.TITLE, pack.title()),
                List.of(Columns.ID, pack.id()),
                List.of(Columns.VERSION, pack.version()),
                List.of(Columns.SUMMARY, pack.summary()),
                List.of(Columns.JUDGEMENT, pack.judgement()))
            .map(row -> row.stream().map(Cell::of).toList()));
  }
}
