package app.milepost.plan.optimize;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** The best choice found so far. */
final class Incumbent {

  private final Choice choice;
  private final List<Goal> order;
  private final Scheduler scheduler;
  private Optional<Solution> best = Optional.empty();
  private boolean gaveUp;

  /**
   * Begins without any.
   *
   * @param order the goals that choices are compared by, the first difference deciding
   * @param stop asked now and then; once it says so, no timetable is looked for that takes long
   */
  Incumbent(Choice choice, List<Goal> order, BooleanSupplier stop) {
    this.order = order;
    this.choice = choice;
    scheduler = new Scheduler(choice.problem, stop);
  }

  Optional<Solution> best() {
    return best;
  }

  /** Returns whether a choice was passed over because no timetable was found in the time given. */
  boolean gaveUp() {
    return gaveUp;
  }

  /**
   * Takes the choice as it stands, if it can be done in time and is better than the best one. All
   * its needs are met.
   *
   * @return whether it can be done in time
   */
  boolean consider() {
    int[] chosen = choice.chosen();
    Timetable.Search search = scheduler.find(chosen);
    gaveUp |= search == Timetable.Search.None.GIVEN_UP;
    if (search instanceof Timetable.Search.Found found && isWorseThan(chosen)) {
      best = Optional.of(new Solution(choice, found.timetable()));
    }
    return search != Timetable.Search.None.IMPOSSIBLE;
  }

  /** Returns whether the choice as it stands would take its place, if it can be done in time. */
  boolean isWorse() {
    return isWorseThan(choice.chosen());
  }

  private boolean isWorseThan(int[] chosen) {
    if (best.isEmpty()) {
      return true;
    }
    int difference = best.get().compareTo(choice, order);
    return difference > 0 || (difference == 0 && best.get().isAfter(chosen));
  }
}
