package app.milepost.ui.assess;

import app.milepost.assessment.Answer;
import app.milepost.role.Requirement;

/**
 * One line of the list.
 *
 * @param requirement what it stands for
 * @param answer the answer as it stands
 * @param required level asked for, 1 to 4
 */
public record Row(Requirement requirement, Answer answer, int required) {

  /** Returns whether there is a rating or an exclusion. */
  public boolean isAnswered() {
    return !(answer instanceof Answer.NotAnswered);
  }
}
