package app.milepost.people;

import app.milepost.assessment.Answer;
import app.milepost.assessment.Assessment;
import app.milepost.plan.PlanChoices;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One assessment of one person against one role at one time, in progress or closed.
 *
 * @param head when and about what
 * @param answers the person's own, by requirement id, in the order they were given
 * @param counsel what the counsellor added
 * @param plan what was decided about the person's plan
 * @param place the id of the requirement last worked on, if any
 */
public record Session(
    SessionHead head,
    Map<String, Answer> answers,
    Counsel counsel,
    PlanChoices plan,
    Optional<String> place) {

  public Session {
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
  }

  /** Creates one without a plan, of which nobody knows where in it they were. */
  public Session(SessionHead head, Map<String, Answer> answers, Counsel counsel) {
    this(head, answers, counsel, PlanChoices.NONE, Optional.empty());
  }

  /** Returns the person's answers as an assessment of somebody by that name. */
  public Assessment assessment(String personName) {
    return new Assessment(head.role(), Optional.of(head.rung()), personName, answers);
  }
}
