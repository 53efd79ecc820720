package app.milepost.format.matrix;

import app.milepost.format.table.Header;
import app.milepost.format.table.Row;
import app.milepost.format.table.SheetRows;
import app.milepost.format.table.TableException;
import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import app.milepost.role.Section;
import app.milepost.role.Years;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The steps of a career, as a sheet of their own lists them. */
final class StepRows {

  /** The only step of a career whose spreadsheet lists none. */
  static final String ENTRY = "entry";

  /**
   * The steps of a career.
   *
   * @param rungs without weights where the sheet gives none
   * @param usual the id of the one shown first
   */
  record Steps(List<Rung> rungs, String usual) {}

  private final Optional<RolePack> known;
  private final List<Section> sections;
  private final SheetRows sheet;

  /**
   * Prepares.
   *
   * @param known the career of that id as it is, whose steps keep what no column is about
   * @param sections those of the career
   */
  StepRows(Optional<RolePack> known, List<Section> sections, SheetRows sheet) {
    this.known = known;
    this.sections = sections;
    this.sheet = sheet;
  }

  /** Returns the only step of a career whose spreadsheet lists none. */
  static Steps single() {
    return new Steps(
        List.of(
            rung(ENTRY, "Entry", new Years(0, OptionalInt.empty()), Map.of(), Optional.empty())),
        ENTRY);
  }

  /** Reads the sheet. */
  Steps read() throws TableException {
    Header header = sheet.header();
    int title = Cells.column(sheet, Columns.STEP);
    int id = header.columnIfThere(Columns.ID);
    int from = Cells.column(sheet, Columns.FROM);
    int to = header.columnIfThere(Columns.TO);
    int usual = header.columnIfThere(Columns.USUAL);
    requireAllWeightsOrNone();
    List<Rung> rungs = new ArrayList<>();
    Optional<String> first = Optional.empty();
    for (Row row : sheet.rows()) {
      String name = Cells.filled(row, title);
      String key = row.text(id).isEmpty() ? Cells.id(name) : row.text(id);
      OptionalInt begins = row.whole(from);
      if (begins.isEmpty()) {
        throw row.problem(from, "Write the years of experience at which this step begins.");
      }
      rungs.add(
          rung(
              key,
              name,
              new Years(begins.getAsInt(), row.whole(to)),
              weights(row, header),
              known.flatMap(pack -> pack.rung(key))));
      if (first.isEmpty() && Cells.isYes(row, usual)) {
        first = Optional.of(key);
      }
    }
    if (rungs.isEmpty()) {
      throw new TableException(
          sheet.place(), "No step is listed. Write one, or take the sheet out.");
    }
    return new Steps(rungs, first.orElse(rungs.getFirst().id()));
  }

  /** A section left out would count for nothing, which nobody would see. */
  private void requireAllWeightsOrNone() throws TableException {
    List<String> missing =
        sections.stream()
            .map(section -> Columns.WEIGHT + section.title())
            .filter(name -> !sheet.header().has(name))
            .toList();
    if (!missing.isEmpty() && missing.size() < sections.size()) {
      throw new TableException(
          sheet.place(),
          "There is no column “%s”. Add it; or take all columns of weights out, and each section"
                  .formatted(missing.getFirst())
              + " counts as much as what is asked for in it.");
    }
  }

  private Map<String, Double> weights(Row row, Header header) throws TableException {
    Map<String, Double> weights = new LinkedHashMap<>();
    for (Section section : sections) {
      int column = header.columnIfThere(Columns.WEIGHT + section.title());
      row.number(column).ifPresent(weight -> weights.put(section.id(), weight));
    }
    return weights;
  }

  private static Rung rung(
      String id, String title, Years years, Map<String, Double> weights, Optional<Rung> before) {
    return new Rung(
        id,
        title,
        years,
        before.map(Rung::summary).orElse(""),
        before.map(Rung::duties).orElse(List.of()),
        before.map(Rung::focus).orElse(List.of()),
        before.map(Rung::pay).orElse(List.of()),
        weights);
  }
}
