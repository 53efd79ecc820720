package app.milepost.plan.optimize;

import java.util.Optional;

/** The best choice found so far. */
final class Incumbent {

  private final Choice choice;
  private final Scheduler scheduler;
  private Optional<Solution> best = Optional.empty();
  private boolean gaveUp;

  Incumbent(Choice choice) {
    this.choice = choice;
    scheduler = new Scheduler(choice.problem);
  }

  Optional<Solution> best() {
    return best;
  }

  /** Returns whether a choice was passed over because no timetable was found in the time given. */
  boolean gaveUp() {
    return gaveUp;
  }

  /**
   * Takes the choice as it stands, if it is better than the best one and can be done in time. All
   * its needs are met.
   *
   * @return whether it was kept back by the calendar alone
   */
  boolean consider() {
    int difference = best.map(known -> known.compareTo(choice)).orElse(1);
    if (difference < 0 || (difference == 0 && !best.get().isAfter(choice.chosen()))) {
      return false;
    }
    Timetable.Search search = scheduler.find(choice.chosen());
    gaveUp |= search == Timetable.Search.None.GIVEN_UP;
    search.found().ifPresent(timetable -> best = Optional.of(new Solution(choice, timetable)));
    return search.found().isEmpty();
  }
}
