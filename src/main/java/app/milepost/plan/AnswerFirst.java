package app.milepost.plan;

import app.milepost.assessment.Answer;
import app.milepost.role.Evidence;
import app.milepost.scoring.ItemScore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

/**
 * Tells which open questions should be answered before a plan is relied on: those to which some
 * answer would lead to other steps. A plan reckons with level 0 for what is not answered.
 */
public final class AnswerFirst {

  private AnswerFirst() {}

  /**
   * Finds them by planning again with each answer; none can be told for a plan that is not proven.
   *
   * @param stop asked now and then; once it says so, no more are found
   * @return ids of requirements, most urgent first
   */
  public static List<String> of(Planner planner, Plan plan, BooleanSupplier stop) {
    if (!plan.proven()) {
      return List.of();
    }
    return plan.before().open().stream()
        .takeWhile(item -> !stop.getAsBoolean())
        .filter(item -> matters(planner, plan, item, stop))
        .map(ItemScore::id)
        .toList();
  }

  private static boolean matters(Planner planner, Plan plan, ItemScore item, BooleanSupplier stop) {
    Set<String> steps = new TreeSet<>(plan.activities());
    for (int level = 1; level <= item.required(); level++) {
      Map<String, Answer> answers = new LinkedHashMap<>(plan.request().answers());
      answers.put(item.id(), new Answer.Rated(level, Evidence.CLAIM, ""));
      Optional<Plan> other = planner.plan(plan.request().answering(answers), stop);
      if (stop.getAsBoolean()) {
        return false;
      }
      if (other.isEmpty() || !steps.equals(new TreeSet<>(other.get().activities()))) {
        return true;
      }
    }
    return false;
  }
}
