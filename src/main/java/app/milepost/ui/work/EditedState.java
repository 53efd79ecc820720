package app.milepost.ui.work;

import app.milepost.assessment.Assessment;
import app.milepost.scoring.Readiness;
import app.milepost.scoring.Scorer;

/** What is on screen once a change was made. */
final class EditedState {

  private EditedState() {}

  /** Returns a state in which somebody's answers are open, after a change. */
  static WorkState of(WorkState now, Edit edit, Scorer scorer) {
    Assessment current = now.assessment().orElseThrow();
    return switch (edit) {
      case Edit.OfAnswer answer ->
          with(now, current.with(answer.requirement(), answer.after()), scorer);
      case Edit.OfRung rung -> with(now, current.aimedAt(rung.after()), scorer);
      case Edit.OfCounsel said -> now.with(said.after());
      case Edit.OfPlan plan -> now.with(plan.after());
      case Edit.OfAgreement both -> now.with(both.said().after()).with(both.plan().after());
      case Edit.OfTick tick -> now.with(now.ticks().with(tick.box(), tick.ticked()));
      case Edit.OfEvery every ->
          with(
              now,
              new Assessment(current.role(), current.rung(), current.personName(), every.after()),
              scorer);
      case Edit.OfAll all ->
          with(now, all.after().named(current.personName()), scorer).with(all.plan().after());
    };
  }

  private static WorkState with(WorkState now, Assessment answers, Scorer scorer) {
    return now.with(answers, scored(answers, scorer));
  }

  /** Returns what answers add up to at the rung aimed at, which must be present. */
  static Readiness scored(Assessment answers, Scorer scorer) {
    return scorer.score(answers.rung().orElseThrow(), answers.answers());
  }
}
