package app.milepost.plan;

import app.milepost.role.Activity;
import app.milepost.role.RolePack;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a person decides about their plan; the plan itself follows from it.
 *
 * @param budget what they can give
 * @param ruledOut ids of the activities they do not want
 * @param fixed ids of the activities they want in any case, none of them ruled out
 * @param own activities that they added to those of the pack, with ids that the pack does not have
 * @param done the day on which each finished activity was done, by id
 * @param start the day on which the first week begins, if one was chosen
 * @param agreed the plans that were agreed on, oldest first; the number of a revision is its place,
 *     from 1
 * @param employment what an employment plan says beyond the steps
 */
public record PlanChoices(
    Budget budget,
    Set<String> ruledOut,
    Set<String> fixed,
    List<Activity> own,
    Map<String, LocalDate> done,
    Optional<LocalDate> start,
    List<AgreedPlan> agreed,
    EmploymentDetails employment) {

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
    agreed = List.copyOf(agreed);
    done = Collections.unmodifiableMap(new LinkedHashMap<>(done));
    if (!Collections.disjoint(ruledOut, fixed)) {
      throw new IllegalArgumentException("an activity is both fixed and ruled out");
    }
  }

  /** Takes decisions of which nothing is agreed on yet. */
  public PlanChoices(
      Budget budget,
      Set<String> ruledOut,
      Set<String> fixed,
      List<Activity> own,
      Map<String, LocalDate> done) {
    this(budget, ruledOut, fixed, own, done, Optional.empty(), List.of(), EmploymentDetails.NONE);
  }

  /** Returns the same decisions under another budget. */
  public PlanChoices within(Budget changed) {
    return new PlanChoices(changed, ruledOut, fixed, own, done, start, agreed, employment);
  }

  /** Returns the same with an activity ruled out; it is wanted no longer. */
  public PlanChoices rulingOut(String activity) {
    return wishing(with(ruledOut, activity), without(fixed, activity), own);
  }

  /** Returns the same with an activity wanted in any case; it is ruled out no longer. */
  public PlanChoices wanting(String activity) {
    return wishing(without(ruledOut, activity), with(fixed, activity), own);
  }

  /** Returns the same with an activity neither ruled out nor wanted in any case. */
  public PlanChoices leavingOpen(String activity) {
    return wishing(without(ruledOut, activity), without(fixed, activity), own);
  }

  /** Returns the same with other wishes. */
  public PlanChoices wishing(Set<String> out, Set<String> wanted, List<Activity> added) {
    return new PlanChoices(budget, out, wanted, added, done, start, agreed, employment);
  }

  /** Returns the same with an activity done on a day. */
  public PlanChoices finishing(String activity, LocalDate day) {
    Map<String, LocalDate> days = new LinkedHashMap<>(done);
    days.put(activity, day);
    return new PlanChoices(budget, ruledOut, fixed, own, days, start, agreed, employment);
  }

  /** Returns the same with an activity not done. */
  public PlanChoices reopening(String activity) {
    Map<String, LocalDate> days = new LinkedHashMap<>(done);
    days.remove(activity);
    return new PlanChoices(budget, ruledOut, fixed, own, days, start, agreed, employment);
  }

  /** Returns the same with an activity of one's own more. */
  public PlanChoices adding(Activity activity) {
    return wishing(ruledOut, fixed, Stream.concat(own.stream(), Stream.of(activity)).toList());
  }

  /** Returns the same without an activity of one's own, and without any wish about it. */
  public PlanChoices dropping(String activity) {
    return leavingOpen(activity)
        .reopening(activity)
        .wishing(
            without(ruledOut, activity),
            without(fixed, activity),
            own.stream().filter(added -> !added.id().equals(activity)).toList());
  }

  /** Returns the same with the first week beginning on another day. */
  public PlanChoices beginningOn(LocalDate day) {
    return new PlanChoices(
        budget, ruledOut, fixed, own, done, Optional.of(day), agreed, employment);
  }

  /** Returns the same with one more plan agreed on. */
  public PlanChoices agreeing(AgreedPlan plan) {
    return new PlanChoices(
        budget,
        ruledOut,
        fixed,
        own,
        done,
        Optional.of(plan.start()),
        Stream.concat(agreed.stream(), Stream.of(plan)).toList(),
        employment);
  }

  /** Returns the same with something else said in the employment plan. */
  public PlanChoices describing(EmploymentDetails changed) {
    return new PlanChoices(budget, ruledOut, fixed, own, done, start, agreed, changed);
  }

  /** Returns an activity of the pack or of one's own. */
  public Optional<Activity> activity(RolePack pack, String id) {
    return Stream.concat(pack.activities().stream(), own.stream())
        .filter(activity -> activity.id().equals(id))
        .findFirst();
  }

  /**
   * Returns how to do a step that was agreed on: as it was said then, else as the pack or one's own
   * activity says it; empty where nobody knows.
   */
  public String how(RolePack pack, AgreedStep step) {
    return step.how().isEmpty()
        ? activity(pack, step.activity()).map(Activity::how).orElse("")
        : step.how();
  }

  /** Returns the plan agreed on last, if there is one. */
  public Optional<AgreedPlan> lastAgreed() {
    return agreed.isEmpty() ? Optional.empty() : Optional.of(agreed.getLast());
  }

  private static Set<String> with(Set<String> ids, String more) {
    return Stream.concat(ids.stream(), Stream.of(more)).collect(Collectors.toSet());
  }

  private static Set<String> without(Set<String> ids, String gone) {
    return ids.stream().filter(id -> !id.equals(gone)).collect(Collectors.toSet());
  }
}
