package app.milepost.report.plan;

import app.milepost.assessment.Answer;
import app.milepost.plan.Plan;
import app.milepost.plan.PlanRequest;
import app.milepost.plan.PlanStep;
import app.milepost.role.Activity;
import app.milepost.role.Evidence;
import app.milepost.role.Need;
import app.milepost.role.RolePack;
import app.milepost.words.ActivityWords;
import app.milepost.words.EvidenceWords;
import app.milepost.words.Numbers;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says in sentences what a step of a plan takes and brings. */
public final class StepSentences {

  private final PlanSentences sentences;
  private final PlanRequest request;

  /** Prepares to speak of the steps of a plan for a career. */
  public StepSentences(RolePack pack, Plan plan) {
    sentences = new PlanSentences(pack, plan);
    request = plan.request();
  }

  /** Returns when a step is done, and what it takes. */
  public String when(PlanStep step) {
    Activity activity = step.activity();
    String weeks =
        step.firstWeek() == step.lastWeek()
            ? "Week " + step.firstWeek()
            : "Weeks %d–%d".formatted(step.firstWeek(), step.lastWeek());
    return "%s · %s%s · %s%s"
        .formatted(
            weeks,
            ActivityWords.hours(activity.hours()),
            activity.timeFrom().isEmpty() ? " (%s)".formatted(ActivityWords.ESTIMATE) : "",
            ActivityWords.cost(activity.cost()),
            activity.cost().origin().isEmpty() && !activity.cost().isFree()
                ? " (%s)".formatted(ActivityWords.ESTIMATE)
                : "");
  }

  /**
   * Returns what a step closes, a line each. Of what is not answered, the level asked for is not
   * told.
   */
  public List<String> closes(PlanStep step) {
    return step.lifts().stream().map(lift -> closes(step.activity(), lift)).toList();
  }

  private String closes(Activity activity, PlanStep.Lifted lift) {
    String evidence =
        activity.lifts().stream()
            .filter(brought -> brought.requirement().equals(lift.requirement()))
            .map(brought -> EvidenceWords.behind(brought.evidence()))
            .findFirst()
            .orElse("");
    return "%s: %s %d%s, +%s%s"
        .formatted(
            sentences.requirement(lift.requirement()),
            lift.from().isPresent()
                ? "level %d to".formatted(lift.from().getAsInt())
                : "not answered so far, brought to level",
            lift.to(),
            lift.closes() || lift.from().isEmpty() ? "" : " of " + lift.required(),
            PlanSentences.points(lift.points()),
            evidence.isEmpty() ? "" : ", " + evidence);
  }

  /** Returns on what it depends that a step brings what it is said to, a sentence each. */
  public List<String> sure(PlanStep step) {
    List<String> unanswered =
        step.lifts().stream()
            .filter(lift -> lift.from().isEmpty())
            .map(PlanStep.Lifted::requirement)
            .toList();
    List<String> claimed =
        Stream.concat(
                step.lifts().stream().map(PlanStep.Lifted::requirement),
                step.activity().needs().stream().flatMap(need -> required(need).stream()))
            .distinct()
            .filter(this::isClaimed)
            .toList();
    return Stream.of(
            told("Not sure: you have not answered %s yet.", unanswered),
            told("Not sure: there is only your word so far for your level in %s.", claimed))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<String> told(String sentence, List<String> requirements) {
    return requirements.isEmpty()
        ? Optional.empty()
        : Optional.of(
            sentence.formatted(
                Numbers.list(
                    requirements.stream()
                        .map(id -> "“" + sentences.requirement(id) + "”")
                        .toList())));
  }

  private static Optional<String> required(Need need) {
    return need instanceof Need.OfRequirement level
        ? Optional.of(level.requirement())
        : Optional.empty();
  }

  private boolean isClaimed(String requirement) {
    return request.answers().get(requirement) instanceof Answer.Rated rated
        && rated.rating() > 0
        && rated.evidence() == Evidence.CLAIM;
  }
}
