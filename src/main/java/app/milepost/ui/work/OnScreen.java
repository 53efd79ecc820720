package app.milepost.ui.work;

import app.milepost.assessment.Assessment;
import app.milepost.assessment.Ticks;
import app.milepost.people.Counsel;
import app.milepost.people.PersonKey;
import app.milepost.plan.PlanChoices;

/**
 * What is on screen of somebody's answers at some moment.
 *
 * @param draft the id of the session
 * @param whose who they are, whatever is written of them
 * @param answers their own
 * @param counsel what a counsellor has added
 * @param plan what is decided about their plan
 * @param ticks what they have ticked in checklists
 */
record OnScreen(
    long draft,
    PersonKey whose,
    Assessment answers,
    Counsel counsel,
    PlanChoices plan,
    Ticks ticks) {

  /** Returns whether nothing has been said in it that was not there at another moment. */
  boolean isStill(OnScreen before) {
    return draft == before.draft
        && whose.equals(before.whose)
        && answers.saysTheSameAs(before.answers)
        && counsel.equals(before.counsel)
        && plan.equals(before.plan)
        && ticks.equals(before.ticks);
  }
}
