package app.milepost.plan;

import app.milepost.role.Activity;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a person decides about their plan; the plan itself follows from it.
 *
 * @param budget what they can give
 * @param ruledOut ids of the activities they do not want
 * @param fixed ids of the activities they want in any case, none of them ruled out
 * @param own activities that they added to those of the pack, with ids that the pack does not have
 * @param done the day on which each finished activity was done, by id
 */
public record PlanChoices(
    Budget budget,
    Set<String> ruledOut,
    Set<String> fixed,
    List<Activity> own,
    Map<String, LocalDate> done) {

  /** Nothing decided yet. */
  public static final PlanChoices NONE =
      new PlanChoices(Budget.USUAL, Set.of(), Set.of(), List.of(), Map.of());

  /**
   * Takes decisions.
   *
   * @throws IllegalArgumentException if something is both fixed and ruled out
   */
  public PlanChoices {
    ruledOut = Collections.unmodifiableSet(new TreeSet<>(ruledOut));
    fixed = Collections.unmodifiableSet(new TreeSet<>(fixed));
    own = List.copyOf(own);
    done = Collections.unmodifiableMap(new LinkedHashMap<>(done));
    if (!Collections.disjoint(ruledOut, fixed)) {
      throw new IllegalArgumentException("an activity is both fixed and ruled out");
    }
  }

  /** Returns the same decisions under another budget. */
  public PlanChoices within(Budget changed) {
    return new PlanChoices(changed, ruledOut, fixed, own, done);
  }
}
