package app.milepost.report.caseload;

import app.milepost.report.table.Cell;
import app.milepost.report.table.Table;
import app.milepost.role.Rung;
import app.milepost.scoring.caseload.Figures;
import app.milepost.scoring.caseload.Heat;
import app.milepost.scoring.caseload.Stage;
import app.milepost.scoring.caseload.Standings;
import app.milepost.scoring.caseload.Tally;
import app.milepost.words.CaseloadWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One row for each person, numbered in an order that follows from results alone, and one column for
 * each requirement: percent of the level asked for.
 */
final class CaseloadTable {

  private final CaseloadInput input;
  private final Standings standings;
  private final List<Tally> asked;
  private final String note;

  private CaseloadTable(CaseloadInput input) {
    this.input = input;
    standings = input.standings();
    asked = Figures.of(standings, input.group()).asked();
    note = String.join(" ", input.warnings());
  }

  static Table of(CaseloadInput input) {
    CaseloadTable table = new CaseloadTable(input);
    int[] rows = Heat.startedFirst(table.standings, input.group()).rows().toArray();
    return new Table(
        "Caseload",
        table.header(),
        IntStream.range(0, rows.length).mapToObj(i -> table.row(i + 1, rows[i])));
  }

  private List<String> header() {
    List<String> header = new ArrayList<>(List.of("No."));
    input.names().ifPresent(names -> header.add("Name"));
    header.addAll(
        List.of("Step", "Readiness", "Readiness can be", "Points", "Up to", "Must-haves open"));
    asked.forEach(t -> header.add(t.requirement().title() + ", % of the level asked for"));
    if (!note.isEmpty()) {
      header.add("Note");
    }
    return header;
  }

  private List<Cell> row(int number, int row) {
    boolean started = standings.stage(row) != Stage.NOT_STARTED;
    boolean points = standings.hasPoints(row);
    List<Cell> cells = new ArrayList<>(List.of(Cell.of(number)));
    input.names().ifPresent(names -> cells.add(Cell.of(names.of(row))));
    cells.add(Cell.of(standings.rung(row).map(Rung::title).orElse("")));
    cells.add(Cell.of(CaseloadWords.name(standings.stage(row))));
    cells.add(Cell.of(CaseloadWords.name(standings.stagePotential(row))));
    cells.add(points ? Cell.toTenths(standings.earned(row)) : Cell.EMPTY);
    cells.add(points ? Cell.toTenths(standings.potential(row)) : Cell.EMPTY);
    cells.add(started ? Cell.of(standings.blocking(row)) : Cell.EMPTY);
    asked.forEach(t -> cells.add(field(row, t.index())));
    if (!note.isEmpty()) {
      cells.add(Cell.of(note));
    }
    return cells;
  }

  private Cell field(int row, int requirement) {
    return switch (standings.reach(row, requirement)) {
      case MET, BELOW ->
          Cell.of(Math.round(100 * standings.attainment(row, requirement).orElseThrow()));
      case NOT_ANSWERED -> Cell.of("not answered");
      case NOT_APPLICABLE -> Cell.of("not part of the job");
      case NOT_ASKED -> Cell.EMPTY;
    };
  }
}
