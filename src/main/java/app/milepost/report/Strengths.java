package app.milepost.report;

import app.milepost.assessment.Answer;
import app.milepost.report.ReadinessSummary.Strength;
import app.milepost.role.Evidence;
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
        int shows = Math.min(rated.rating(), rated.evidence().cap());
        boolean canShow = shows >= item.required();
        (canShow ? shown : claimed)
            .add(
                new Strength(
                    item.id(),
                    requirement.title(),
                    line(requirement, Math.max(shows, item.required())),
                    canShow ? shown(rated) : said(rated.evidence(), item.required()),
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

  private static String shown(Answer.Rated rated) {
    Evidence evidence = rated.evidence();
    String now =
        switch (evidence) {
          case CLAIM -> "Your word is enough at this level.";
          case EXAMPLE, DOCUMENT -> "You can show it %s.".formatted(EvidenceWords.behind(evidence));
          case OBSERVED -> "Others have seen you do it.";
        };
    return rated.rating() > evidence.cap() ? "%s %s".formatted(now, needs(rated.rating())) : now;
  }

  private static String said(Evidence evidence, int asked) {
    String what = evidence == Evidence.CLAIM ? "Your word" : EvidenceWords.name(evidence);
    return "%s can show level %d at most. %s".formatted(what, evidence.cap(), needs(asked));
  }

  private static String needs(int level) {
    return "To show level %d, you need %s."
        .formatted(
            level,
            level <= Evidence.EXAMPLE.cap()
                ? "an example"
                : "a document or somebody who saw you do it");
  }
}
