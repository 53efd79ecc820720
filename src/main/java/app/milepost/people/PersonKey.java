package app.milepost.people;

import java.time.Instant;

/**
 * A number under which somebody was kept at some time, to know them again, here or in backups,
 * without reading anything personal.
 *
 * @param id given by the store
 * @param since when they were added; tells two people apart who had the same number, as can be
 *     after a backup was restored
 */
public record PersonKey(long id, Instant since) {

  /** Returns the trace of somebody. */
  public static PersonKey of(Person person) {
    return new PersonKey(person.id(), person.since());
  }
}
