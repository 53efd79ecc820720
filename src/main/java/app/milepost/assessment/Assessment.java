package app.milepost.assessment;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One person's answers against one role.
 *
 * @param role the id of the role pack
 * @param rung the id of the rung aimed at; empty means the pack's default
 * @param personName as the person writes it, may be empty
 * @param answers by requirement id, in the order they were given
 */
public record Assessment(
    String role, Optional<String> rung, String personName, Map<String, Answer> answers) {

  public Assessment {
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
  }

  /** Returns the answer to a requirement, {@link Answer.NotAnswered#BLANK} where there is none. */
  public Answer answerTo(String requirementId) {
    return answers.getOrDefault(requirementId, Answer.NotAnswered.BLANK);
  }

  /** Returns whether the same was said about everything; nothing said counts as left blank. */
  public boolean saysTheSameAs(Assessment other) {
    return rung.equals(other.rung) && said().equals(other.said());
  }

  private Map<String, Answer> said() {
    Map<String, Answer> said = new LinkedHashMap<>(answers);
    said.values().removeIf(Answer.NotAnswered.BLANK::equals);
    return said;
  }

  /** Returns a copy with one answer changed. */
  public Assessment with(String requirementId, Answer answer) {
    Map<String, Answer> changed = new LinkedHashMap<>(answers);
    changed.put(requirementId, answer);
    return new Assessment(role, rung, personName, changed);
  }

  /** Returns a copy aimed at another rung. */
  public Assessment aimedAt(String rungId) {
    return new Assessment(role, Optional.of(rungId), personName, answers);
  }

  /** Returns a copy under another name. */
  public Assessment named(String name) {
    return new Assessment(role, rung, name, answers);
  }
}
