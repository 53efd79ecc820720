package app.milepost.format;

import app.milepost.assessment.Answer;
import app.milepost.format.json.KeySink;
import app.milepost.plan.PlanChoices;
import app.milepost.role.Evidence;
import java.time.LocalDate;
import java.util.Optional;

/** Takes what {@link AssessmentParser} finds. Items are named by their place in the pack. */
interface AnswerSink extends KeySink {

  /** Returns whether texts matter; where not, they are not even decoded and arrive empty. */
  boolean wantsTexts();

  void rung(String id);

  /** Takes the day the answers speak of. */
  void date(LocalDate day);

  /** Takes what was decided about the plan, whose ids the pack need not know. */
  default void plan(PlanChoices plan) {}

  void personName(String name);

  /**
   * Takes a rating.
   *
   * @param from the career it was carried over from; never there where texts don't matter
   */
  void rated(int item, int rating, Evidence evidence, String note, Optional<Answer.Elsewhere> from);

  void notApplicable(int item, String reason, String note);

  /**
   * Takes that there is no rating.
   *
   * @param keepOpen whether it is to stay so
   */
  void notAnswered(int item, String note, boolean keepOpen);
}
