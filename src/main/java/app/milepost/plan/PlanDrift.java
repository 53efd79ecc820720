package app.milepost.plan;

import app.milepost.role.Activity;
import app.milepost.role.Lift;
import app.milepost.role.RolePack;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was decided about a plan and has no place in the role pack any more, as after a new version
 * of the pack. It is kept, and plans go without it.
 *
 * @param gone ids of activities that neither the pack nor the person has
 * @param otherCurrency activities of one's own whose cost is in another currency than the pack's
 * @param bringsNothing activities of one's own that lift only what the pack does not ask for
 */
public record PlanDrift(
    Set<String> gone, List<Activity> otherCurrency, List<Activity> bringsNothing) {

  public PlanDrift {
    gone = Collections.unmodifiableSet(new TreeSet<>(gone));
    otherCurrency = List.copyOf(otherCurrency);
    bringsNothing = List.copyOf(bringsNothing);
  }

  /** Holds what is decided against a pack. */
  public static PlanDrift of(RolePack pack, PlanChoices choices) {
    Set<String> known =
        Stream.concat(pack.activities().stream(), choices.own().stream())
            .map(Activity::id)
            .collect(Collectors.toSet());
    Set<String> gone = new TreeSet<>();
    Stream.of(choices.fixed(), choices.ruledOut(), choices.done().keySet())
        .flatMap(Set::stream)
        .filter(id -> !known.contains(id))
        .forEach(gone::add);
    return new PlanDrift(
        gone,
        choices.own().stream()
            .filter(own -> !own.cost().isFree())
            .filter(own -> !own.cost().currency().equals(pack.currency()))
            .toList(),
        choices.own().stream()
            .filter(own ->
                own.lifts().stream()
                    .map(Lift::requirement)
                    .noneMatch(id -> pack.requirement(id).isPresent()))
            .toList());
  }

  /** Returns whether everything has its place. */
  public boolean isEmpty() {
    return gone.isEmpty() && otherCurrency.isEmpty() && bringsNothing.isEmpty();
  }

  /** Returns what is decided without what has no place. */
  public PlanChoices without(PlanChoices choices) {
    if (isEmpty()) {
      return choices;
    }
    Set<String> out =
        otherCurrency.stream().map(Activity::id).collect(Collectors.toCollection(TreeSet::new));
    out.addAll(gone);
    return choices.wishing(
        choices.ruledOut().stream().filter(id -> !out.contains(id)).collect(Collectors.toSet()),
        choices.fixed().stream().filter(id -> !out.contains(id)).collect(Collectors.toSet()),
        choices.own().stream().filter(own -> !out.contains(own.id())).toList());
  }
}
