package app.milepost.report;

import app.milepost.assessment.Answer;
import app.milepost.role.Requirement;
import app.milepost.role.Section;
import app.milepost.scoring.ItemScore;
import app.milepost.scoring.Ledger;
import app.milepost.scoring.Outcome;
import app.milepost.words.BandWords;
import app.milepost.words.EvidenceWords;
import app.milepost.words.GateWords;
import app.milepost.words.NothingWords;
import app.milepost.words.Numbers;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One row for each requirement that the rung asks for, as RFC 4180 has it, with a byte order mark
 * so that spreadsheets read it as UTF-8. No cell can run as a formula.
 */
final class CsvReport {

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String LINE_END = "\r\n";

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

  private CsvReport(ReportInput input) {
    this.input = input;
  }

  static void write(ReportInput input, OutputStream out) throws IOException {
    out.write(new CsvReport(input).text().getBytes(StandardCharsets.UTF_8));
  }

  private String text() {
    StringBuilder csv = new StringBuilder(BYTE_ORDER_MARK).append(line(HEADER));
    Ledger ledger = Ledger.of(input.readiness());
    for (Requirement requirement : input.pack().asked(input.readiness().rung())) {
      csv.append(line(row(requirement, ledger.line(requirement.id()))));
    }
    return csv.toString();
  }

  private List<String> row(Requirement requirement, Optional<Ledger.Line> line) {
    Answer answer = input.assessment().answerTo(requirement.id());
    Optional<ItemScore> item = line.map(Ledger.Line::item);
    List<String> row = new ArrayList<>();
    row.add(text(sectionTitle(requirement)));
    row.add(text(requirement.id()));
    row.add(text(requirement.title()));
    // What is asked for would sway an answer that is still to come.
    row.add(
        answer instanceof Answer.NotAnswered
            ? ""
            : String.valueOf(requirement.requiredAt(input.readiness().rung())));
    row.add(answer instanceof Answer.Rated rated ? String.valueOf(rated.rating()) : "");
    row.add(answer instanceof Answer.Rated rated ? text(EvidenceWords.name(rated.evidence())) : "");
    row.add(line.map(l -> Numbers.tenths(l.tenths())).orElse(""));
    row.add(line.map(l -> Numbers.tenths(l.maxTenths())).orElse(""));
    row.add(line.map(l -> Numbers.tenths(l.gainTenths())).orElse(""));
    row.add(item.map(CsvReport::toDo).orElse(""));
    row.add(text(item.flatMap(ItemScore::gate).map(GateWords::word).orElse("")));
    row.add(answer instanceof Answer.NotApplicable out ? text(out.reason()) : "");
    row.add(text(answer.note()));
    Optional<Outcome.Scored> scored = input.readiness().scored();
    row.add(scored.map(s -> BandWords.name(s.band())).orElse(NothingWords.SHORT));
    row.add(scored.map(s -> BandWords.name(s.bandPotential())).orElse(NothingWords.SHORT));
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

  private static String text(String text) {
    return CsvText.defuse(text);
  }

  private static String line(List<String> cells) {
    return cells.stream().map(CsvText::quote).collect(Collectors.joining(",")) + LINE_END;
  }
}
