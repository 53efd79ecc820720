package app.milepost.people;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something client and counsellor agreed on.
 *
 * @param text what is to be done
 * @param due by when, if a day was agreed
 * @param done whether it has been
 * @param activity id of the activity of the agreed plan that it is, if it is one
 */
public record NextStep(
    String text, Optional<LocalDate> due, boolean done, Optional<String> activity) {

  /** Creates one that comes from no plan. */
  public NextStep(String text, Optional<LocalDate> due, boolean done) {
    this(text, due, done, Optional.empty());
  }

  /** Returns the same in other words. */
  public NextStep saying(String changed) {
    return new NextStep(changed, due, done, activity);
  }

  /** Returns the same by another day, or by none. */
  public NextStep dueOn(Optional<LocalDate> changed) {
    return new NextStep(text, changed, done, activity);
  }

  /** Returns the same, done or not. */
  public NextStep finished(boolean changed) {
    return new NextStep(text, due, changed, activity);
  }
}
