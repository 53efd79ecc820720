package app.milepost.plan;

import app.milepost.role.Need;
import java.math.BigDecimal;
import java.util.List;

/** Why an activity is not in a plan. */
public sealed interface Reason {

  /** The plain ones. */
  enum Plain implements Reason {
    /** The person does not want it. */
    RULED_OUT,
    /** It is finished already. */
    DONE,
    /** It lifts nothing that lacks something. */
    BRINGS_NOTHING,
    /** With it, a plan is as good in everything, but it stands later in the pack. */
    NO_BETTER,
    /** It could not be compared in the time that was given. */
    NOT_COMPARED
  }

  /** It needs something that no activity that is left can bring. */
  record NeedsUnreachable(Need need) implements Reason {}

  /**
   * All that it brings, the plan's own steps bring too.
   *
   * @param steps ids of the steps that do, in the plan's order
   */
  record BroughtAnyway(List<String> steps) implements Reason {
    public BroughtAnyway {
      steps = List.copyOf(steps);
    }
  }

  /**
   * With all that it needs and all that is fixed, it takes too many hours.
   *
   * @param hours the least it takes
   */
  record TooManyHours(int hours) implements Reason {}

  /** With all that it needs and all that is fixed, it costs at least so much, which is too much. */
  record TooMuchMoney(BigDecimal money) implements Reason {}

  /** With all that it needs, it can't be ended before this week. */
  record TooLate(int week) implements Reason {}

  /**
   * More than one limit stands in its way.
   *
   * @param hours the fewest it takes with all that it needs and all that is fixed
   * @param weeks the fewest that those hours take
   */
  record TooMuchTogether(int hours, int weeks) implements Reason {}

  /** With it, so many must-haves more would stay open. */
  record LeavesMoreOpen(int mustHaves) implements Reason {}

  /** With it, so many points less would be earned. */
  record EarnsLess(double points) implements Reason {}

  /** With it, the same would cost so much more. */
  record CostsMore(BigDecimal money) implements Reason {}

  /** With it, the same would take so many hours more. */
  record TakesLonger(int hours) implements Reason {}

  /** With it, the same would take more activities. */
  record TakesMoreSteps(int steps) implements Reason {}
}
