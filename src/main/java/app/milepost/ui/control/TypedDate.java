package app.milepost.ui.control;

import java.time.LocalDate;
import java.util.Optional;

/** What stands in a field for a date, be it a date or not. */
public sealed interface TypedDate {

  /** Returns what an empty field says. */
  static TypedDate none() {
    return new None();
  }

  /** Returns what a field says for a day, or for none. */
  static TypedDate of(Optional<LocalDate> day) {
    return day.<TypedDate>map(Day::new).orElseGet(None::new);
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
  record None() implements TypedDate {}

  /**
   * A date.
   *
   * @param date the day
   */
  record Day(LocalDate date) implements TypedDate {
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
  record Unreadable(String typed) implements TypedDate {
    @Override
    public boolean isUnreadable() {
      return true;
    }
  }
}
