package app.milepost.report;

import app.milepost.assessment.Answer;
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

  LedgerBuilder(ReportInput input, Ledger ledger, Why why) {
    this.input = input;
    this.ledger = ledger;
    this.why = why;
  }

  String total() {
    return Numbers.tenths(ledger.totalTenths());
  }

  List<LedgerSection> sections() {
    List<LedgerSection> sections = new ArrayList<>();
    if (ledger.lines().isEmpty()) {
      return sections;
    }
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
    boolean answered = item.rating().isPresent();
    return new LedgerLine(
        item.id(),
        input.pack().requirementTitle(item.id()),
        answered ? String.valueOf(item.required()) : Summarizer.NONE,
        answered ? String.valueOf(item.rating().getAsInt()) : Summarizer.NONE,
        answer instanceof Answer.Rated rated
            ? EvidenceWords.name(rated.evidence())
            : "Not answered",
        Numbers.tenths(line.tenths()),
        Numbers.tenths(line.maxTenths()),
        Numbers.tenths(line.gainTenths()),
        item.gate(),
        answer.note().strip(),
        why.points(item));
  }
}
