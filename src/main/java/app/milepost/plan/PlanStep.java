package app.milepost.plan;

import app.milepost.role.Activity;
import app.milepost.role.RolePack;
import java.util.List;
import java.util.OptionalInt;

/**
 * One activity of a plan.
 *
 * @param activity what is done
 * @param firstWeek the week in which it begins, from 1
 * @param lastWeek the week in which it ends
 * @param lifts what it brings beyond the steps that end before it, in the pack's order
 */
public record PlanStep(Activity activity, int firstWeek, int lastWeek, List<Lifted> lifts) {

  public PlanStep {
    lifts = List.copyOf(lifts);
  }

  /** Returns what it brings in the words of a pack. */
  public List<Brought> brought(RolePack pack) {
    return lifts.stream()
        .map(lift -> new Brought(pack.requirementTitle(lift.requirement()), lift.from(), lift.to()))
        .toList();
  }

  /**
   * A requirement that is brought closer.
   *
   * @param requirement its id
   * @param from the level before; empty where it is not answered
   * @param to the level afterwards
   * @param required the level asked for
   * @param points what that adds to earned
   */
  public record Lifted(String requirement, OptionalInt from, int to, int required, double points) {

    /** Returns whether nothing lacks any more. */
    public boolean closes() {
      return to >= required;
    }
  }
}
