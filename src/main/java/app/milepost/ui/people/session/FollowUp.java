package app.milepost.ui.people.session;

import app.milepost.people.Counsel;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something agreed on with a client that has a day and is still to come, or late.
 *
 * @param kind what it is
 * @param day when
 */
public record FollowUp(Kind kind, LocalDate day) {

  /** How many days are told of ahead, today among them. */
  public static final int AHEAD = 7;

  /** What can be agreed on. */
  public enum Kind {
    /** Something that the client sets out to do. */
    STEP,
    /** When both meet again. */
    APPOINTMENT
  }

  /** Returns what is open: steps that are not done, and an appointment unless it is past. */
  static List<FollowUp> of(Counsel counsel, LocalDate today) {
    return Stream.concat(
            counsel.steps().stream()
                .filter(step -> !step.done())
                .flatMap(step -> step.due().stream())
                .map(day -> new FollowUp(Kind.STEP, day)),
            counsel.appointment().stream()
                .filter(day -> !day.isBefore(today))
                .map(day -> new FollowUp(Kind.APPOINTMENT, day)))
        .toList();
  }

  /**
   * Returns whether its day has passed.
   *
   * @param today the day that it is
   */
  public boolean isLate(LocalDate today) {
    return day.isBefore(today);
  }

  /**
   * Returns whether it is today or in the days after.
   *
   * @param today the day that it is
   */
  public boolean isSoon(LocalDate today) {
    return !isLate(today) && day.isBefore(today.plusDays(AHEAD));
  }
}
