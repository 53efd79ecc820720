package app.milepost.scoring.near;

import app.milepost.assessment.Answer;
import app.milepost.role.RolePack;
import java.util.Map;

/**
 * What a person answered about one career.
 *
 * @param career its pack, or an outline of it
 * @param answers by requirement id
 */
public record CareerAnswers(RolePack career, Map<String, Answer> answers) {

  public CareerAnswers {
    answers = Map.copyOf(answers);
  }
}
