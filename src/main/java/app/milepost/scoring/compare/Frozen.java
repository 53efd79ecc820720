package app.milepost.scoring.compare;

import app.milepost.assessment.Answer;
import app.milepost.role.RolePack;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Answers that no longer change, with the exact pack they were given to.
 *
 * @param pack the role as it was asked
 * @param answers by requirement id
 */
public record Frozen(RolePack pack, Map<String, Answer> answers) {

  public Frozen {
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
  }

  Answer answerTo(String requirementId) {
    return answers.getOrDefault(requirementId, Answer.NotAnswered.BLANK);
  }
}
