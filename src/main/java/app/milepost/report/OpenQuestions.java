package app.milepost.report;

import app.milepost.report.ReadinessSummary.Open;
import app.milepost.words.Numbers;
import java.util.List;

/** Asks for what is not answered: must-haves first, the rest last. */
final class OpenQuestions {

  private static final int NAMED = 4;

  private final List<String> mustHaves;
  private final int rest;

  OpenQuestions(List<Open> open) {
    mustHaves = open.stream().filter(Open::mustHave).map(Open::title).toList();
    rest = open.size() - mustHaves.size();
  }

  /** Returns a line about the must-haves among them; none where all of those are answered. */
  List<String> first() {
    if (mustHaves.isEmpty()) {
      return List.of();
    }
    return List.of(
        mustHaves.size() > NAMED
            ? "Answer the %s must-haves that are open, so that you know where you stand."
                .formatted(Numbers.count(mustHaves.size()))
            : "Answer what is open among the must-haves: %s.".formatted(Numbers.list(mustHaves)));
  }

  /** Returns a line about the others; none where all of those are answered. */
  List<String> last() {
    if (rest == 0) {
      return List.of();
    }
    return List.of(
        "Answer the %s%s open."
            .formatted(
                mustHaves.isEmpty() ? "" : "other ",
                rest == 1
                    ? "question that is"
                    : "%s questions that are".formatted(Numbers.count(rest))));
  }
}
