package app.milepost.words;

import java.time.Instant;

/** How a milestone is called: by its moment, and by the name it was given. */
public final class MilestoneWords {

  private MilestoneWords() {}

  /**
   * Returns a moment with a name behind it, such as “Nov 22, 2026, 14:05 – Before the course”.
   *
   * @param name may be empty
   */
  public static String moment(Instant at, String name) {
    return name.isEmpty() ? DayWords.moment(at) : "%s – %s".formatted(DayWords.moment(at), name);
  }
}
