package app.milepost.ui.plan;

import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import app.milepost.scoring.Outcome;
import app.milepost.scoring.Readiness;
import app.milepost.words.NothingWords;
import java.util.Optional;

/** Tells when there is nothing to plan. */
final class PlanEmpty {

  private PlanEmpty() {}

  /**
   * Returns why there is nothing to plan, if that is so.
   *
   * @param next the step that can be planned for instead, if there is one
   */
  static Optional<PlanContent> of(RolePack pack, Readiness readiness, Optional<Rung> next) {
    if (readiness.outcome() instanceof Outcome.Nothing nothing) {
      return Optional.of(
          new PlanContent.Nothing(
              NothingWords.SHORT,
              NothingWords.sentence(pack, readiness.rung(), nothing),
              false,
              next));
    }
    if (readiness.unanswered() == readiness.items().size()) {
      return Optional.of(
          new PlanContent.Nothing(
              "Nothing is answered yet",
              "A plan begins where you stand. Rate your skills first; a few answers are enough to"
                  + " start with.",
              true,
              Optional.empty()));
    }
    if (readiness.gaps().isEmpty() && readiness.unanswered() == 0) {
      String step = pack.rung(readiness.rung()).map(Rung::title).orElse(pack.title());
      return Optional.of(
          new PlanContent.Nothing(
              "Nothing is open any more",
              "You have all that %s asks for.".formatted(step)
                  + (next.isPresent() ? " You can plan for the step after it." : ""),
              false,
              next));
    }
    return Optional.empty();
  }
}
