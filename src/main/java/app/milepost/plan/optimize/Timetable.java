package app.milepost.plan.optimize;

import java.util.List;
import java.util.Optional;

/**
 * When each chosen option is done.
 *
 * @param slots one for each, in the order of the options
 */
public record Timetable(List<Slot> slots) {

  public Timetable {
    slots = List.copyOf(slots);
  }

  /**
   * The weeks of one option, counted from 1.
   *
   * @param option its position
   * @param first the week in which it begins
   * @param last the week in which it ends
   */
  public record Slot(int option, int first, int last) {}

  /** What looking for a timetable has led to. */
  sealed interface Search {

    /** One was found. */
    record Found(Timetable timetable) implements Search {}

    /** There is none. */
    enum None implements Search {
      /** No order of any kind works. */
      IMPOSSIBLE,
      /** None was found in the time it was given, though there may be one. */
      GIVEN_UP
    }

    default Optional<Timetable> found() {
      return this instanceof Found found ? Optional.of(found.timetable()) : Optional.empty();
    }
  }
}
