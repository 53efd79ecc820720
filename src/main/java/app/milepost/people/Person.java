package app.milepost.people;

import java.time.Instant;

/**
 * Somebody whose answers are kept.
 *
 * @param id given by the store, never used again for somebody else
 * @param details what is known about them
 * @param archived whether they are out of sight of everyday work
 * @param since when they were added
 */
public record Person(long id, Details details, boolean archived, Instant since) {

  /** Returns the name as the person writes it, may be empty. */
  public String name() {
    return details.name();
  }

  /** Returns the same person under another name. */
  public Person named(String changed) {
    return with(details.named(changed));
  }

  /** Returns the same person with other details. */
  public Person with(Details changed) {
    return new Person(id, changed, archived, since);
  }

  /** Returns the same person in or out of sight. */
  public Person archived(boolean changed) {
    return new Person(id, details, changed, since);
  }
}
