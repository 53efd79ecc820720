package app.milepost.report.calendar;

import java.time.Instant;
import java.util.List;

/**
 * A plan on its way into a calendar.
 *
 * @param person tells this person's steps from everybody else's, the same at each export; a number
 *     or a place is better than a name, since whoever guesses it can see that they guessed right
 * @param role the id of the role pack
 * @param steps at least one: a calendar file cannot be empty
 * @param at when it is written; of two files of the same step, programs keep the later
 */
public record CalendarPlan(String person, String role, List<CalendarStep> steps, Instant at) {

  /**
   * Takes a plan.
   *
   * @throws IllegalArgumentException if it has no step
   */
  public CalendarPlan {
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("a calendar file needs a step");
    }
  }
}
