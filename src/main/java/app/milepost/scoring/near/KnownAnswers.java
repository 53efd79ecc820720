package app.milepost.scoring.near;

import app.milepost.assessment.Answer;
import app.milepost.assessment.CarriedOver;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.scoring.AnswerSheet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that a person has answered about any career. What was said about a career counts there before
 * all else. A rating also counts in every other career that asks for the same competency, the
 * latest where there are several; that something is not part of a job counts in that job alone.
 */
public final class KnownAnswers {

  private final Map<String, Map<String, Answer>> byCareer = new HashMap<>();
  private final Map<String, Answer.Rated> byCompetency = new HashMap<>();

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
            && said.answers().get(requirement.id()) instanceof Answer.Rated rated
            && rated.isOwn()) {
          byCompetency.put(
              requirement.competency(),
              new Answer.Rated(rated.rating(), rated.evidence(), "", Optional.of(said.source())));
        }
      }
    }
  }

  /** Returns what counts in a career of ratings given for others. */
  public CarriedOver carriedOver(RolePack career) {
    Map<String, Answer.Rated> ratings = new LinkedHashMap<>();
    for (Requirement requirement : career.requirements()) {
      elsewhere(career.id(), requirement)
          .ifPresent(rating -> ratings.put(requirement.id(), rating));
    }
    return new CarriedOver(ratings);
  }

  /** Returns what counts for a requirement, {@link Answer.NotAnswered#BLANK} where nothing does. */
  public Answer answer(String career, Requirement requirement) {
    Answer here = said(career).getOrDefault(requirement.id(), Answer.NotAnswered.BLANK);
    return here.isOwn() ? here : elsewhere(career, requirement).<Answer>map(r -> r).orElse(here);
  }

  private Optional<Answer.Rated> elsewhere(String career, Requirement requirement) {
    return Optional.ofNullable(byCompetency.get(requirement.competency()))
        .filter(rating -> rating.from().filter(f -> f.role().equals(career)).isEmpty());
  }

  /** Returns all that counts for a career, in the pack's order. */
  AnswerSheet sheet(RolePack career) {
    AnswerSheet sheet = new AnswerSheet(career.requirements().size());
    for (int i = 0; i < sheet.size(); i++) {
      Answer answer = answer(career.id(), career.requirements().get(i));
      if (answer instanceof Answer.Rated rated) {
        sheet.rate(i, rated.rating(), rated.evidence());
      } else if (answer instanceof Answer.NotApplicable) {
        sheet.markNotApplicable(i);
      }
    }
    return sheet;
  }

  private Map<String, Answer> said(String career) {
    return byCareer.getOrDefault(career, Map.of());
  }
}
