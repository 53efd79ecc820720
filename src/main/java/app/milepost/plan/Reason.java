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
    /** Each single limit leaves room for it, with all that it needs, but not all of them do. */
    TOO_MUCH_TOGETHER,
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

  /**
   * With all that it needs and all that is fixed, it costs too much.
   *
   * @param money the least it costs
   */
  record TooMuchMoney(BigDecimal money) implements Reason {}

  /**
   * With all that it needs and all that is fixed, it takes too many weeks.
   *
   * @param weeks fewer are not enough with the hours a week there are
   */
  record TooLate(int weeks) implements Reason {}

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
