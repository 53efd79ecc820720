package app.milepost.role;

/** What must be reached before an activity is begun. */
public sealed interface Need {

  /**
   * Another activity, done before.
   *
   * @param activity its id
   */
  record OfActivity(String activity) implements Need {}

  /**
   * A level, by a person's rating or by an activity done before.
   *
   * @param requirement the id of a {@link Requirement}
   * @param level 1 to 4
   */
  record OfRequirement(String requirement, int level) implements Need {}
}
