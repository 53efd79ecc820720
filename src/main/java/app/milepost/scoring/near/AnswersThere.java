package app.milepost.scoring.near;

import app.milepost.assessment.Answer;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import java.util.ArrayList;
import java.util.List;

/**
 * What of a person's answers counts in a career, on the rung it is meant for.
 *
 * @param counting what is answered already, here or by the same competency elsewhere
 * @param fresh what has not been answered anywhere
 */
public record AnswersThere(List<Requirement> counting, List<Requirement> fresh) {

  public AnswersThere {
    counting = List.copyOf(counting);
    fresh = List.copyOf(fresh);
  }

  /** Looks through what a career asks for. */
  public static AnswersThere of(RolePack career, KnownAnswers known) {
    List<Requirement> counting = new ArrayList<>();
    List<Requirement> fresh = new ArrayList<>();
    for (Requirement requirement : career.asked(career.defaultRung())) {
      switch (known.answer(career.id(), requirement)) {
        case Answer.Rated rated -> counting.add(requirement);
        case Answer.NotAnswered open -> fresh.add(requirement);
        case Answer.NotApplicable out -> {
          // It is out of the sums: neither does it count nor is it to be answered.
        }
      }
    }
    return new AnswersThere(counting, fresh);
  }
}
