package app.milepost.ui.work;

import app.milepost.assessment.Assessment;
import app.milepost.assessment.Ticks;
import app.milepost.people.Counsel;
import app.milepost.people.PersonKey;
import app.milepost.plan.PlanChoices;
import app.milepost.role.RolePack;
import app.milepost.scoring.Readiness;
import app.milepost.store.Draft;
import java.util.Optional;

/**
 * All that pages show, at one moment. Whoever reads any part of it reads what belongs to the
 * others.
 *
 * @param role the role, once it has been read
 * @param draft what was opened last, as it was then; empty while no answers are there
 * @param assessment the answers as they stand; there with the draft
 * @param readiness what they add up to at the rung aimed at; there with them
 * @param counsel what a counsellor has added, {@link Counsel#NONE} while no answers are there
 * @param plan what is decided about the plan, {@link PlanChoices#NONE} while no answers are there
 * @param ticks what is ticked in checklists, {@link Ticks#NONE} while no answers are there
 */
public record WorkState(
    Optional<RolePack> role,
    Optional<Draft> draft,
    Optional<Assessment> assessment,
    Optional<Readiness> readiness,
    Counsel counsel,
    PlanChoices plan,
    Ticks ticks) {

  /** Before anything has been read. */
  static final WorkState EMPTY = of(Optional.empty());

  /** Returns a role without answers. */
  static WorkState of(Optional<RolePack> role) {
    return new WorkState(
        role,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Counsel.NONE,
        PlanChoices.NONE,
        Ticks.NONE);
  }

  /** Returns the same without answers. */
  WorkState withoutAnswers() {
    return of(role);
  }

  /** Returns the same with saved answers and what belongs to them. */
  WorkState opened(Draft saved, Assessment answers, Readiness scored) {
    return new WorkState(
        role,
        Optional.of(saved),
        Optional.of(answers),
        Optional.of(scored),
        saved.counsel(),
        saved.plan(),
        saved.ticks());
  }

  /** Returns the same with other answers and what they add up to. */
  WorkState with(Assessment answers, Readiness scored) {
    return new WorkState(
        role, draft, Optional.of(answers), Optional.of(scored), counsel, plan, ticks);
  }

  /** Returns the same with other words around answers that add up to the same. */
  WorkState with(Assessment renamed) {
    return new WorkState(role, draft, Optional.of(renamed), readiness, counsel, plan, ticks);
  }

  /** Returns the same with something else added by a counsellor. */
  WorkState with(Counsel changed) {
    return new WorkState(role, draft, assessment, readiness, changed, plan, ticks);
  }

  /** Returns the same with something else decided about the plan. */
  WorkState with(PlanChoices changed) {
    return new WorkState(role, draft, assessment, readiness, counsel, changed, ticks);
  }

  /** Returns the same with other boxes ticked. */
  WorkState with(Ticks changed) {
    return new WorkState(role, draft, assessment, readiness, counsel, plan, changed);
  }

  /** Returns all that is on screen about somebody, if anything is. */
  Optional<OnScreen> onScreen() {
    return draft.flatMap(d ->
        assessment.map(answers ->
            new OnScreen(d.id(), PersonKey.of(d.person()), answers, counsel, plan, ticks)));
  }
}
