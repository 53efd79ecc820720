package app.milepost.ui.session;

import app.milepost.people.SessionHead;
import app.milepost.scoring.compare.Comparison;
import app.milepost.ui.folder.Milestone;
import app.milepost.ui.folder.Milestones;
import app.milepost.words.ChangeWords;
import app.milepost.words.NewsWords;
import app.milepost.words.ScoreWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a closed session added up to. */
sealed interface EarlierScore {

  /**
   * It is known.
   *
   * @param result points and readiness
   * @param change what changed since the one before, in sentences; empty for the first
   */
  record Known(String result, String change) implements EarlierScore {}

  /** Nobody knows: the pack it was closed with can't be read. */
  record WithoutPack() implements EarlierScore {}

  /** Returns them by the session's id. */
  static Map<Long, EarlierScore> of(Milestones.Read read) {
    Map<Long, EarlierScore> scores = new HashMap<>();
    for (SessionHead head : read.withoutPack()) {
      scores.put(head.id(), new WithoutPack());
    }
    List<Milestone> line = read.line();
    for (int i = 0; i < line.size(); i++) {
      Milestone at = line.get(i);
      scores.put(
          at.head().id(),
          new Known(
              ScoreWords.of(at.readiness().outcome()), i == 0 ? "" : change(line.get(i - 1), at)));
    }
    return scores;
  }

  private static String change(Milestone before, Milestone at) {
    Comparison comparison = at.since(before);
    List<String> sentences = new ArrayList<>();
    sentences.add("Since %s:".formatted(before.moment()));
    sentences.add(NewsWords.readiness(comparison) + ".");
    sentences.addAll(NewsWords.of(comparison));
    sentences.add(ChangeWords.points(comparison));
    ChangeWords.stepChanged(comparison, before.pack(), before.readiness().rung())
        .ifPresent(sentences::add);
    ChangeWords.packChanged(comparison, before.pack().version()).ifPresent(sentences::add);
    return String.join(" ", sentences);
  }
}
