package app.milepost.report;

import app.milepost.report.ReadinessSummary.Gap;
import app.milepost.report.ReadinessSummary.MustHave;
import app.milepost.report.ReadinessSummary.Open;
import app.milepost.role.Requirement;
import app.milepost.scoring.Gate;
import app.milepost.words.Numbers;
import java.util.ArrayList;
import java.util.List;

/** What to do next, in a handful of lines. */
final class NextActions {

  private static final int GAPS = 3;
  private static final int NAMED = 4;

  private NextActions() {}

  static List<String> of(
      ReportInput input, List<Gap> gaps, List<Open> open, List<MustHave> mustHaves) {
    List<String> actions = new ArrayList<>();
    List<String> unknown = open.stream().filter(Open::mustHave).map(Open::title).toList();
    if (!unknown.isEmpty()) {
      actions.add(
          unknown.size() > NAMED
              ? "Answer the %s must-haves that are open, so that you know where you stand."
                  .formatted(Numbers.count(unknown.size()))
              : "Answer what is open among the must-haves: %s.".formatted(Numbers.list(unknown)));
    }
    gaps.stream().limit(GAPS).map(NextActions::close).forEach(actions::add);
    mustHaves.stream()
        .filter(mustHave -> mustHave.gate() == Gate.CLAIMED)
        .limit(1)
        .map(mustHave -> show(input, mustHave))
        .forEach(actions::add);
    int rest = open.size() - unknown.size();
    if (rest > 0) {
      actions.add(
          "Answer the %s%s open."
              .formatted(
                  unknown.isEmpty() ? "" : "other ",
                  rest == 1
                      ? "question that is"
                      : "%s questions that are".formatted(Numbers.count(rest))));
    }
    return actions;
  }

  private static String close(Gap gap) {
    String way = gap.ways().isEmpty() ? "" : " " + gap.ways().getFirst();
    return "Bring “%s” from level %d to level %d.%s"
        .formatted(gap.title(), gap.level(), gap.required(), way);
  }

  private static String show(ReportInput input, MustHave mustHave) {
    List<String> evidence =
        input.pack().requirement(mustHave.id()).map(Requirement::evidence).orElse(List.of());
    return evidence.isEmpty()
        ? "Get something to show for “%s”.".formatted(mustHave.title())
        : "Get something to show for “%s”: %s."
            .formatted(mustHave.title(), String.join("; ", evidence));
  }
}
