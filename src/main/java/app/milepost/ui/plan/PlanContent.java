package app.milepost.ui.plan;

import app.milepost.plan.Plan;
import app.milepost.plan.PlanChoices;
import app.milepost.role.Activity;
import app.milepost.role.RolePack;
import app.milepost.role.Rung;
import java.util.Optional;

/** What the page shows. */
sealed interface PlanContent {

  /** Answers or the first plan are still to come. */
  record Loading() implements PlanContent {}

  /**
   * There is nothing to plan.
   *
   * @param title what is so, in a few words
   * @param sentence why, and what to do
   * @param rate whether rating is what to do
   * @param next the step that could be planned for instead, if there is one
   */
  record Nothing(String title, String sentence, boolean rate, Optional<Rung> next)
      implements PlanContent {}

  /**
   * No plan has all that is wanted in any case.
   *
   * @param sentence what can't be, and why
   * @param choices what is decided
   * @param culprit the activity that can't be in a plan, if one alone makes it impossible
   */
  record Impossible(RolePack pack, String sentence, PlanChoices choices, Optional<Activity> culprit)
      implements PlanContent {}

  /**
   * A plan.
   *
   * @param pack the career
   * @param choices what is decided now; the plan may be one of a moment before
   * @param plan the last one found
   * @param searching whether another one is being looked for
   * @param kept another plan beside it, to be compared
   */
  record Shown(
      RolePack pack, PlanChoices choices, Plan plan, boolean searching, Optional<Plan> kept)
      implements PlanContent {

    Shown searchingNow() {
      return new Shown(pack, choices, plan, true, kept);
    }

    Shown deciding(PlanChoices changed) {
      return new Shown(pack, changed, plan, searching, kept);
    }

    Shown beside(Optional<Plan> other) {
      return new Shown(pack, choices, plan, searching, other);
    }
  }
}
