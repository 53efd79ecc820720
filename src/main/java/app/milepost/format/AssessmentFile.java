package app.milepost.format;

import app.milepost.assessment.Answer;
import app.milepost.assessment.Assessment;
import app.milepost.format.plan.FittingPlan;
import app.milepost.plan.PlanChoices;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an assessment file holds: the answers, what they belong to, and the plan.
 *
 * @param assessment the answers
 * @param packVersion the version of the role pack they were given to; empty where the file is
 *     silent
 * @param date the day they speak of; empty where the file is silent
 * @param plan what was decided about the plan, {@link PlanChoices#NONE} where the file is silent
 */
public record AssessmentFile(
    Assessment assessment,
    Optional<String> packVersion,
    Optional<LocalDate> date,
    PlanChoices plan) {

  /** Makes one without a plan. */
  public AssessmentFile(
      Assessment assessment, Optional<String> packVersion, Optional<LocalDate> date) {
    this(assessment, packVersion, date, PlanChoices.NONE);
  }

  /** Returns the same with what was decided about the plan, as far as the pack knows of it. */
  public AssessmentFile with(RolePack pack, PlanChoices decided) {
    return new AssessmentFile(
        assessment, packVersion, date, FittingPlan.of(pack, decided).choices());
  }

  /**
   * Returns the file for an assessment, such that {@link AssessmentReader} takes it: answers and
   * rung outlive the pack they were given to, but a file must fit the version that it names. So
   * what this pack has no place for is left out.
   *
   * @param pack the role of the assessment
   * @param date the day the answers speak of
   */
  public static AssessmentFile of(RolePack pack, Assessment assessment, LocalDate date) {
    Map<String, Answer> fitting = new LinkedHashMap<>();
    assessment
        .answers()
        .forEach((id, answer) ->
            pack.requirement(id).ifPresent(r -> fitting.put(id, fitting(r, answer))));
    return new AssessmentFile(
        new Assessment(
            pack.id(),
            assessment.rung().filter(rung -> pack.rung(rung).isPresent()),
            assessment.personName(),
            fitting),
        Optional.of(pack.version()),
        Optional.of(date));
  }

  private static Answer fitting(Requirement requirement, Answer answer) {
    return requirement.mustHave() && answer instanceof Answer.NotApplicable
        ? new Answer.NotAnswered(answer.note())
        : answer;
  }
}
