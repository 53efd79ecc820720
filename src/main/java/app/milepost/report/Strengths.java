package app.milepost.report;

import app.milepost.assessment.Answer;
import app.milepost.assessment.Evidence;
import app.milepost.report.ReadinessSummary.Strength;
import app.milepost.role.Requirement;
import app.milepost.scoring.ItemScore;
import app.milepost.words.EvidenceWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is met, as lines that one can put in a resume; first what can be shown, and of that what is
 * worth most.
 */
final class Strengths {

  private Strengths() {}

  static List<Strength> of(ReportInput input) {
    List<Strength> shown = new ArrayList<>();
    List<Strength> claimed = new ArrayList<>();
    for (ItemScore item : byWeight(input)) {
      if (item.isGap() || item.required() == 0) {
        continue;
      }
      if (input.assessment().answerTo(item.id()) instanceof Answer.Rated rated) {
        Requirement requirement = input.pack().requirement(item.id()).orElseThrow();
        boolean canShow = Math.min(rated.rating(), rated.evidence().cap()) >= item.required();
        (canShow ? shown : claimed)
            .add(
                new Strength(
                    item.id(),
                    requirement.title(),
                    line(requirement, rated.rating()),
                    proof(rated.evidence(), canShow),
                    item.gate().isPresent(),
                    canShow,
                    input.pack().section(item.section()).orElseThrow().title()));
      }
    }
    shown.addAll(claimed);
    return shown;
  }

  /** Must-haves first, then by points. */
  private static List<ItemScore> byWeight(ReportInput input) {
    return input.readiness().items().stream()
        .sorted(
            Comparator.comparing((ItemScore item) -> item.gate().isEmpty())
                .thenComparing(Comparator.comparingDouble(ItemScore::maxPoints).reversed()))
        .toList();
  }

  private static String line(Requirement requirement, int level) {
    List<String> anchors = requirement.anchors();
    return level < anchors.size() ? anchors.get(level) : "";
  }

  private static String proof(Evidence evidence, boolean canShow) {
    if (canShow && evidence == Evidence.CLAIM) {
      return "Your word is enough at this level.";
    }
    String behind = EvidenceWords.behind(evidence);
    return canShow
        ? "You can show it %s.".formatted(behind)
        : "You say so %s. Have something to show before you rely on it.".formatted(behind);
  }
}
