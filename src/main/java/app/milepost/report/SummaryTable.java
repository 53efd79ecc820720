package app.milepost.report;

import app.milepost.assessment.Answer;
import app.milepost.report.table.Cell;
import app.milepost.report.table.Table;
import app.milepost.role.Requirement;
import app.milepost.role.Section;
import app.milepost.scoring.ItemScore;
import app.milepost.scoring.Ledger;
import app.milepost.scoring.Outcome;
import app.milepost.words.BandWords;
import app.milepost.words.EvidenceWords;
import app.milepost.words.GateWords;
import app.milepost.words.NothingWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The readiness summary as a table: one row for each requirement that the rung asks for. */
final class SummaryTable {

  private static final List<String> HEADER =
      List.of(
          "Section",
          "Requirement",
          "Title",
          "Asked for",
          "Your level",
          "Evidence",
          "Points",
          "At most",
          "Gain",
          "To do",
          "Must-have",
          "Not part of this job",
          "Note",
          "Readiness",
          "Readiness can be");

  private final ReportInput input;

  private SummaryTable(ReportInput input) {
    this.input = input;
  }

  static Table of(ReportInput input) {
    Ledger ledger = Ledger.of(input.readiness());
    SummaryTable table = new SummaryTable(input);
    return new Table(
        "Readiness",
        HEADER,
        input.pack().asked(input.readiness().rung()).stream()
            .map(asked -> table.row(asked, ledger.line(asked.id()))));
  }

  private List<Cell> row(Requirement requirement, Optional<Ledger.Line> line) {
    Answer answer = input.assessment().answerTo(requirement.id());
    Optional<ItemScore> item = line.map(Ledger.Line::item);
    List<Cell> row = new ArrayList<>();
    row.add(Cell.of(sectionTitle(requirement)));
    row.add(Cell.of(requirement.id()));
    row.add(Cell.of(requirement.title()));
    // What is asked for would sway an answer that is still to come.
    row.add(
        answer instanceof Answer.Rated
            ? Cell.of(requirement.requiredAt(input.readiness().rung()))
            : Cell.EMPTY);
    row.add(answer instanceof Answer.Rated rated ? Cell.of(rated.rating()) : Cell.EMPTY);
    row.add(
        answer instanceof Answer.Rated rated
            ? Cell.of(EvidenceWords.name(rated.evidence()))
            : Cell.EMPTY);
    row.add(line.map(l -> Cell.ofTenths(l.tenths())).orElse(Cell.EMPTY));
    row.add(line.map(l -> Cell.ofTenths(l.maxTenths())).orElse(Cell.EMPTY));
    row.add(line.map(l -> Cell.ofTenths(l.gainTenths())).orElse(Cell.EMPTY));
    row.add(Cell.of(item.map(SummaryTable::toDo).orElse("")));
    row.add(Cell.of(item.flatMap(ItemScore::gate).map(GateWords::word).orElse("")));
    row.add(Cell.of(answer instanceof Answer.NotApplicable out ? out.reason() : ""));
    row.add(Cell.of(answer.note()));
    Optional<Outcome.Scored> scored = input.readiness().scored();
    row.add(Cell.of(scored.map(s -> BandWords.name(s.band())).orElse(NothingWords.SHORT)));
    row.add(Cell.of(scored.map(s -> BandWords.name(s.bandPotential())).orElse(NothingWords.SHORT)));
    return row;
  }

  private static String toDo(ItemScore item) {
    if (!item.isGap()) {
      return "";
    }
    return item.rating().isPresent() ? "Gap" : "Answer first";
  }

  private String sectionTitle(Requirement requirement) {
    return input.pack().section(requirement.section()).map(Section::title).orElse("");
  }
}
