package app.milepost.scoring.near;

import app.milepost.assessment.Answer;
import app.milepost.role.RolePack;
import java.util.Map;

/**
 * What a person answered about one career.
 *
 * @param career its pack, or an outline of it
 * @param source what its ratings say in other careers on where they are from
 * @param answers by requirement id
 */
public record CareerAnswers(RolePack career, Answer.Elsewhere source, Map<String, Answer> answers) {

  public CareerAnswers {
    answers = Map.copyOf(answers);
  }
}
