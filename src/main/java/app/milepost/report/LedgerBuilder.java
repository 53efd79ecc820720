package app.milepost.report;

import app.milepost.assessment.Answer;
import app.milepost.report.ReadinessSummary.LedgerLine;
import app.milepost.report.ReadinessSummary.LedgerSection;
import app.milepost.role.Requirement;
import app.milepost.role.Section;
import app.milepost.scoring.ItemScore;
import app.milepost.scoring.Ledger;
import app.milepost.scoring.SectionScore;
import app.milepost.words.EvidenceWords;
import app.milepost.words.Numbers;
import app.milepost.words.Why;
import java.util.ArrayList;
import java.util.List;

/** The ledger's lines, grouped by section. */
final class LedgerBuilder {

  private final ReportInput input;
  private final Why why;
  private final Ledger ledger;

  LedgerBuilder(ReportInput input, Why why) {
    this.input = input;
    this.why = why;
    ledger = Ledger.of(input.readiness());
  }

  String total() {
    return Numbers.tenths(ledger.totalTenths());
  }

  List<LedgerSection> sections() {
    List<LedgerSection> sections = new ArrayList<>();
    for (SectionScore score : input.readiness().sections()) {
      List<Ledger.Line> lines =
          ledger.lines().stream().filter(l -> l.item().section().equals(score.id())).toList();
      sections.add(
          new LedgerSection(
              score.id(),
              input.pack().section(score.id()).map(Section::title).orElse(score.id()),
              Numbers.percent(score.weight()),
              lines.stream().map(this::line).toList(),
              Numbers.tenths(lines.stream().mapToLong(Ledger.Line::tenths).sum()),
              why.section(score)));
    }
    return sections;
  }

  private LedgerLine line(Ledger.Line line) {
    ItemScore item = line.item();
    Answer answer = input.assessment().answerTo(item.id());
    String points = Numbers.tenths(line.tenths());
    return new LedgerLine(
        item.id(),
        input.pack().requirement(item.id()).map(Requirement::title).orElse(item.id()),
        item.required(),
        item.rating(),
        answer instanceof Answer.Rated rated ? EvidenceWords.name(rated.evidence()) : "",
        points,
        // All of the points is all of the points, even where rounding moved a tenth.
        item.isGap() ? Numbers.points(item.maxPoints()) : points,
        item.gate(),
        answer.note().strip(),
        why.points(item));
  }
}
