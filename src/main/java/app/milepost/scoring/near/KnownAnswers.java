package app.milepost.scoring.near;

import app.milepost.assessment.Answer;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.scoring.AnswerSheet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that a person has answered about any career. What was said about a career counts there before
 * all else. A rating also counts in every other career that asks for the same competency, the
 * latest where there are several; that something is not part of a job counts in that job alone.
 */
public final class KnownAnswers {

  /**
   * A rating that counts for a competency.
   *
   * @param answer the rating
   * @param career the title of the career it was given for
   */
  public record Carried(Answer.Rated answer, String career) {}

  private final Map<String, Map<String, Answer>> byCareer = new HashMap<>();
  private final Map<String, Carried> byCompetency = new HashMap<>();

  /**
   * Takes answers together.
   *
   * @param earliestFirst what was said about each career, the latest last
   */
  public KnownAnswers(List<CareerAnswers> earliestFirst) {
    for (CareerAnswers said : earliestFirst) {
      byCareer.put(said.career().id(), said.answers());
      for (Requirement requirement : said.career().requirements()) {
        if (!requirement.competency().isEmpty()
            && said.answers().get(requirement.id()) instanceof Answer.Rated rated) {
          byCompetency.put(requirement.competency(), new Carried(rated, said.career().title()));
        }
      }
    }
  }

  /** Returns whether nothing was rated at all. */
  public boolean isEmpty() {
    return byCareer.values().stream()
        .flatMap(answers -> answers.values().stream())
        .noneMatch(Answer.Rated.class::isInstance);
  }

  /** Returns the rating from another career that counts for a requirement, if one does. */
  public Optional<Carried> carried(String career, Requirement requirement) {
    Answer own = said(career).getOrDefault(requirement.id(), Answer.NotAnswered.BLANK);
    return isSaid(own)
        ? Optional.empty()
        : Optional.ofNullable(byCompetency.get(requirement.competency()));
  }

  /** Returns what counts for a requirement, {@link Answer.NotAnswered#BLANK} where nothing does. */
  public Answer answer(String career, Requirement requirement) {
    return answer(said(career), requirement);
  }

  /** Returns all that counts for a career, in the pack's order. */
  AnswerSheet sheet(RolePack career) {
    Map<String, Answer> said = said(career.id());
    AnswerSheet sheet = new AnswerSheet(career.requirements().size());
    for (int i = 0; i < sheet.size(); i++) {
      Answer answer = answer(said, career.requirements().get(i));
      if (answer instanceof Answer.Rated rated) {
        sheet.rate(i, rated.rating(), rated.evidence());
      } else if (answer instanceof Answer.NotApplicable) {
        sheet.markNotApplicable(i);
      }
    }
    return sheet;
  }

  private Answer answer(Map<String, Answer> said, Requirement requirement) {
    Answer own = said.getOrDefault(requirement.id(), Answer.NotAnswered.BLANK);
    if (isSaid(own) || requirement.competency().isEmpty()) {
      return own;
    }
    Carried carried = byCompetency.get(requirement.competency());
    return carried == null ? own : carried.answer();
  }

  private Map<String, Answer> said(String career) {
    return byCareer.getOrDefault(career, Map.of());
  }

  private static boolean isSaid(Answer answer) {
    return answer instanceof Answer.Rated || answer instanceof Answer.NotApplicable;
  }
}
