package app.milepost.testkit;

import app.milepost.people.Details;
import app.milepost.people.Person;
import java.time.Instant;

/** People nobody knows more about than a name. */
public final class Persons {

  private Persons() {}

  /** Returns somebody. */
  public static Person named(long id, String name) {
    return new Person(id, Details.NONE.named(name), false, Instant.EPOCH);
  }
}
