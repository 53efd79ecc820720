package app.milepost.ui.control;

import java.time.LocalDate;
import java.util.Optional;

/** What stands in a field for a date, be it a date or not. */
public sealed interface EnteredDate {

  /** Returns what an empty field says. */
  static EnteredDate none() {
    return new None();
  }

  /** Returns what a field says for a day, or for none. */
  static EnteredDate of(Optional<LocalDate> day) {
    return day.<EnteredDate>map(Day::new).orElseGet(None::new);
  }

  /** Returns the day, if one stands there. */
  default Optional<LocalDate> day() {
    return Optional.empty();
  }

  /** Returns whether there is something that is no date. */
  default boolean isUnreadable() {
    return false;
  }

  /** The field is empty. */
  record None() implements EnteredDate {}

  /**
   * A date.
   *
   * @param date the day
   */
  record Day(LocalDate date) implements EnteredDate {
    @Override
    public Optional<LocalDate> day() {
      return Optional.of(date);
    }
  }

  /**
   * No date.
   *
   * @param typed what stands there, so that it can be mended
   */
  record Unreadable(String typed) implements EnteredDate {
    @Override
    public boolean isUnreadable() {
      return true;
    }
  }
}
