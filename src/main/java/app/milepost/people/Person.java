package app.milepost.people;

/**
 * Somebody whose answers are kept.
 *
 * @param id given by the store, never used again for somebody else
 * @param name as the person writes it, may be empty
 */
public record Person(long id, String name) {

  /** Returns the same person under another name. */
  public Person named(String changed) {
    return new Person(id, changed);
  }
}
