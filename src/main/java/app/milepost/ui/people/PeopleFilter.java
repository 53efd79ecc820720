package app.milepost.ui.people;

import app.milepost.people.Person;
import java.util.Optional;

/**
 * Whom the list shows.
 *
 * @param typed words that name, contact or tags must have, may be empty
 * @param kept archived people or the others
 * @param tag a tag they must have, if one is chosen
 */
public record PeopleFilter(String typed, Kept kept, Optional<String> tag) {

  /** Everybody in everyday work. */
  static final PeopleFilter FIRST = new PeopleFilter("", Kept.ACTIVE, Optional.empty());

  /** Whether archived people are shown. */
  public enum Kept {
    ALL("All"),
    ACTIVE("Active"),
    ARCHIVED("Archived");

    private final String title;

    Kept(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }
  }

  PeopleFilter typing(String changed) {
    return new PeopleFilter(changed, kept, tag);
  }

  PeopleFilter keeping(Kept changed) {
    return new PeopleFilter(typed, changed, tag);
  }

  PeopleFilter tagged(Optional<String> changed) {
    return new PeopleFilter(typed, kept, changed);
  }

  /** Returns whether somebody is shown, whatever was typed. */
  boolean accepts(Person person) {
    boolean inSight =
        switch (kept) {
          case ALL -> true;
          case ACTIVE -> !person.archived();
          case ARCHIVED -> person.archived();
        };
    return inSight && (tag.isEmpty() || person.details().tags().contains(tag.get()));
  }
}
