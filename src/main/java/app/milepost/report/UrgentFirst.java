package app.milepost.report;

import app.milepost.report.ReadinessSummary.Gap;
import app.milepost.report.ReadinessSummary.Open;
import app.milepost.role.Requirement;
import app.milepost.scoring.ItemScore;
import app.milepost.scoring.Ledger;
import app.milepost.scoring.Readiness;
import app.milepost.words.Numbers;
import app.milepost.words.Why;
import java.util.ArrayList;
import java.util.List;

/** What is below the level asked for and what is not answered, most urgent first. */
final class UrgentFirst {

  private final ReportInput input;
  private final Readiness readiness;
  private final Ledger ledger;
  private final Why why;

  UrgentFirst(ReportInput input, Ledger ledger, Why why) {
    this.input = input;
    this.ledger = ledger;
    this.why = why;
    readiness = input.readiness();
  }

  /** Returns the gaps, with what there is to do about each. */
  List<Gap> gaps(Doing doing) {
    List<Gap> gaps = new ArrayList<>();
    for (Ledger.Line line : lines(readiness.shortfalls())) {
      ItemScore item = line.item();
      Requirement requirement = requirement(item.id());
      gaps.add(
          new Gap(
              gaps.size() + 1,
              item.id(),
              requirement.title(),
              item.gate().isPresent(),
              item.rating().orElseThrow(),
              item.required(),
              anchor(requirement, item.required()),
              doing.ways(requirement, item.rating().orElseThrow()),
              Numbers.tenths(line.gainTenths()),
              why.gain(item)));
    }
    return gaps;
  }

  /** Returns what is not answered. */
  List<Open> answerFirst() {
    List<Open> open = new ArrayList<>();
    for (Ledger.Line line : lines(readiness.open())) {
      ItemScore item = line.item();
      open.add(
          new Open(
              open.size() + 1,
              item.id(),
              requirement(item.id()).title(),
              item.gate().isPresent(),
              Numbers.tenths(line.maxTenths()),
              why.points(item)));
    }
    return open;
  }

  /** Where there is nothing to score, there are no lines. */
  private List<Ledger.Line> lines(List<ItemScore> items) {
    return items.stream().flatMap(item -> ledger.line(item.id()).stream()).toList();
  }

  private static String anchor(Requirement requirement, int level) {
    List<String> anchors = requirement.anchors();
    return level < anchors.size() ? anchors.get(level) : "";
  }

  private Requirement requirement(String id) {
    return input.pack().requirement(id).orElseThrow();
  }
}
