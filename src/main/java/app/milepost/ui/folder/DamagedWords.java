package app.milepost.ui.folder;

import app.milepost.people.SessionHead;
import app.milepost.words.CaseloadWords;
import app.milepost.words.DayWords;
import app.milepost.words.Numbers;
import java.util.List;
import java.util.Optional;

/** Says which sessions can't be read, and what to do. */
public final class DamagedWords {

  private DamagedWords() {}

  /** Returns a few sentences; empty where all can be read. */
  public static Optional<String> of(List<SessionHead> unreadable) {
    if (unreadable.isEmpty()) {
      return Optional.empty();
    }
    boolean one = unreadable.size() == 1;
    List<String> moments = unreadable.stream().map(h -> DayWords.moment(h.at())).toList();
    return Optional.of(
        "%s could not be read (%s): %s damaged in the database. %s left as %s. To get %s back, restore a backup in Settings."
            .formatted(
                one ? "One session" : Numbers.count(unreadable.size()) + " sessions",
                String.join("; ", moments),
                one ? "it is" : "they are",
                one ? "It was" : "They were",
                one ? "it is" : "they are",
                one ? "it" : "them"));
  }

  /** Returns of how many people the last session can't be read; empty where all can. */
  public static Optional<String> lastOf(int people) {
    return people == 0
        ? Optional.empty()
        : Optional.of(
            ("The last session of %s could not be read: it is damaged in the database. Nothing was"
                    + " changed. To get it back, restore a backup in Settings.")
                .formatted(CaseloadWords.people(people)));
  }
}
