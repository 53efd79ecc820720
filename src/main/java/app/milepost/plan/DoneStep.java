package app.milepost.plan;

import app.milepost.assessment.Answer;
import app.milepost.role.Activity;
import app.milepost.role.Lift;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A step of a plan that is done, and what became of the skills that it lifts.
 *
 * @param activity which
 * @param day the day on which it was done
 * @param skills those asked for at the rung aimed at, in the order of the activity
 */
public record DoneStep(Activity activity, LocalDate day, List<Skill> skills) {

  public DoneStep {
    skills = List.copyOf(skills);
  }

  /**
   * A skill that a step lifts.
   *
   * @param requirement which
   * @param before the rating that was the last one before the day; empty where there was none
   * @param now the present rating; empty where it is not answered
   * @param to the level that the step leads to, 1 to 4
   */
  public record Skill(Requirement requirement, OptionalInt before, OptionalInt now, int to) {}

  /**
   * Tells of all that is done, latest first; steps of the same day stand in the order in which they
   * were marked. Activities that neither the pack nor the person has any more are left out, and so
   * are skills that are no part of the job.
   *
   * @param rung id of the rung aimed at
   * @param now the present answers by requirement id
   * @param before the answers as they last were before a day, none where nothing was kept before it
   */
  public static List<DoneStep> of(
      RolePack pack,
      String rung,
      PlanChoices choices,
      Map<String, Answer> now,
      Function<LocalDate, Map<String, Answer>> before) {
    return choices.done().entrySet().stream()
        .sorted(Comparator.comparing(Map.Entry<String, LocalDate>::getValue).reversed())
        .flatMap(done ->
            choices.activity(pack, done.getKey()).stream()
                .map(activity ->
                    new DoneStep(
                        activity,
                        done.getValue(),
                        activity.lifts().stream()
                            .flatMap(
                                lift -> skill(pack, rung, lift, now, before.apply(done.getValue())))
                            .toList())))
        .toList();
  }

  private static Stream<Skill> skill(
      RolePack pack, String rung, Lift lift, Map<String, Answer> now, Map<String, Answer> before) {
    return pack.requirement(lift.requirement()).stream()
        .filter(requirement -> requirement.requiredAt(rung) > 0)
        .filter(r -> !(now.get(r.id()) instanceof Answer.NotApplicable))
        .map(r -> new Skill(r, rating(before, r), rating(now, r), lift.to()));
  }

  private static OptionalInt rating(Map<String, Answer> answers, Requirement requirement) {
    return answers.get(requirement.id()) instanceof Answer.Rated rated
        ? OptionalInt.of(rated.rating())
        : OptionalInt.empty();
  }
}
