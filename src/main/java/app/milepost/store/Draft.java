package app.milepost.store;

import app.milepost.assessment.Assessment;
import app.milepost.assessment.CarriedOver;
import app.milepost.assessment.Ticks;
import app.milepost.people.Counsel;
import app.milepost.people.Person;
import app.milepost.plan.PlanChoices;
import java.time.Instant;
import java.util.Optional;

/**
 * An assessment in progress, as it was read from the store.
 *
 * @param id what the store knows it by
 * @param person whose it is
 * @param assessment the answers in the order they were first given, and the rung, always present
 * @param savedAt when an answer or the rung was last saved; empty for an assessment just begun
 * @param place the id of the requirement last worked on, if any
 * @param counsel what a counsellor has added
 * @param plan what was decided about the person's plan
 * @param ticks what the person has ticked in checklists
 * @param carriedOver what counts here of ratings given for other careers
 */
public record Draft(
    long id,
    Person person,
    Assessment assessment,
    Optional<Instant> savedAt,
    Optional<String> place,
    Counsel counsel,
    PlanChoices plan,
    Ticks ticks,
    CarriedOver carriedOver) {

  /** Makes one of somebody who has no plan and has ticked nothing. */
  public Draft(
      long id,
      Person person,
      Assessment assessment,
      Optional<Instant> savedAt,
      Optional<String> place,
      Counsel counsel) {
    this(
        id,
        person,
        assessment,
        savedAt,
        place,
        counsel,
        PlanChoices.NONE,
        Ticks.NONE,
        CarriedOver.NONE);
  }

  /** Returns the same with what counts here of ratings given for other careers. */
  public Draft with(CarriedOver carried) {
    return new Draft(
        id,
        person,
        new Assessment(
            assessment.role(),
            assessment.rung(),
            assessment.personName(),
            carried.into(assessment.answers())),
        savedAt,
        place,
        counsel,
        plan,
        ticks,
        carried);
  }
}
