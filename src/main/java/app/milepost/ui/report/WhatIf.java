package app.milepost.ui.report;

import app.milepost.assessment.Answer;
import app.milepost.report.ReportInput;
import app.milepost.role.RolePack;
import app.milepost.scoring.ItemScore;
import app.milepost.scoring.Readiness;
import app.milepost.scoring.Scorer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What the result would be with other levels. Nothing of it is kept: the answers stay as they are.
 * Questions that are not answered are not among them, since a try would tell what is asked for.
 *
 * @param pack the career
 * @param answers as they are, by requirement id
 * @param now the result as it is
 * @param tried other levels, 0 to 4, by requirement id
 * @param then the result with those
 */
record WhatIf(
    RolePack pack,
    Map<String, Answer> answers,
    Readiness now,
    Map<String, Integer> tried,
    Readiness then) {

  WhatIf {
    tried = Map.copyOf(tried);
  }

  /** Returns a result as it is. */
  static WhatIf of(ReportInput input) {
    return new WhatIf(
        input.pack(), input.assessment().answers(), input.readiness(), Map.of(), input.readiness());
  }

  /** Returns the same with one more level tried; the one there is ends the try. */
  WhatIf trying(String requirement, int level) {
    Map<String, Integer> changed = new LinkedHashMap<>(tried);
    if (level == level(requirement)) {
      changed.remove(requirement);
    } else {
      changed.put(requirement, level);
    }
    Map<String, Answer> would = new LinkedHashMap<>(answers);
    changed.forEach((id, other) -> would.computeIfPresent(id, (same, answer) -> at(other, answer)));
    Readiness after = changed.isEmpty() ? now : new Scorer(pack).score(now.rung(), would);
    return new WhatIf(pack, answers, now, changed, after);
  }

  private static Answer at(int level, Answer answer) {
    return answer instanceof Answer.Rated rated
        ? new Answer.Rated(level, rated.evidence(), rated.note())
        : answer;
  }

  /** Returns the same with nothing tried. */
  WhatIf putBack() {
    return new WhatIf(pack, answers, now, Map.of(), now);
  }

  /** Returns the level there is. */
  int level(String requirement) {
    return now.item(requirement).map(ItemScore::rating).orElse(OptionalInt.empty()).orElse(0);
  }

  /** Returns the level that is tried, or else the one there is. */
  int shown(String requirement) {
    return Optional.ofNullable(tried.get(requirement)).orElseGet(() -> level(requirement));
  }

  /** Returns what can be tried: gaps first, most urgent first, then what is met. */
  List<ItemScore> items() {
    List<ItemScore> gaps = now.shortfalls();
    return Stream.concat(
            gaps.stream(),
            now.items().stream().filter(item -> item.rating().isPresent() && !gaps.contains(item)))
        .toList();
  }
}
