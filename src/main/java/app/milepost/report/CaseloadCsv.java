package app.milepost.report;

import app.milepost.role.Rung;
import app.milepost.scoring.caseload.Figures;
import app.milepost.scoring.caseload.Heat;
import app.milepost.scoring.caseload.Stage;
import app.milepost.scoring.caseload.Standings;
import app.milepost.scoring.caseload.Tally;
import app.milepost.words.CaseloadWords;
import app.milepost.words.Numbers;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One row for each person, numbered in an order that follows from results alone, and one column for
 * each requirement: percent of the level asked for. Written as the report's CSV is.
 */
final class CaseloadCsv {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String LINE_END = "\r\n";

  private final CaseloadInput input;
  private final Standings standings;
  private final List<Tally> asked;
  private final String note;

  private CaseloadCsv(CaseloadInput input) {
    this.input = input;
    standings = input.standings();
    asked = Figures.of(standings, input.group()).asked();
    note = String.join(" ", input.warnings());
  }

  static void write(CaseloadInput input, OutputStream out) throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    new CaseloadCsv(input).write(text);
    text.flush();
  }

  private void write(Writer text) throws IOException {
    text.write(BYTE_ORDER_MARK + line(header()));
    int number = 0;
    for (int row : Heat.startedFirst(standings, input.group()).rows().toArray()) {
      text.write(line(row(++number, row)));
    }
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

  private List<String> row(int number, int row) {
    boolean started = standings.stage(row) != Stage.NOT_STARTED;
    boolean points = standings.hasPoints(row);
    List<String> cells = new ArrayList<>(List.of(String.valueOf(number)));
    input.names().ifPresent(names -> cells.add(names.of(row)));
    cells.add(standings.rung(row).map(Rung::title).orElse(""));
    cells.add(CaseloadWords.name(standings.stage(row)));
    cells.add(CaseloadWords.name(standings.stagePotential(row)));
    cells.add(points ? Numbers.points(standings.earned(row)) : "");
    cells.add(points ? Numbers.points(standings.potential(row)) : "");
    cells.add(started ? String.valueOf(standings.blocking(row)) : "");
    asked.forEach(t -> cells.add(field(row, t.index())));
    if (!note.isEmpty()) {
      cells.add(note);
    }
    return cells;
  }

  private String field(int row, int requirement) {
    return switch (standings.reach(row, requirement)) {
      case MET, BELOW ->
          String.valueOf(Math.round(100 * standings.attainment(row, requirement).orElseThrow()));
      case NOT_ANSWERED -> "not answered";
      case NOT_APPLICABLE -> "not part of the job";
      case NOT_ASKED -> "";
    };
  }

  private static String line(List<String> cells) {
    return cells.stream()
            .map(c -> CsvText.quote(CsvText.defuse(c)))
            .collect(Collectors.joining(","))
        + LINE_END;
  }
}
