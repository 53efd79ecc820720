package app.milepost.scoring.compare;

import app.milepost.role.RolePack;
import app.milepost.scoring.Readiness;
import java.util.List;
import java.util.Optional;

/**
 * Two sets of answers, requirement by requirement.
 *
 * @param pack the later pack
 * @param packChanged whether the earlier answers were given to another edition of it
 * @param before the earlier answers, scored with the pack they were given to
 * @param after the later answers, scored with theirs
 * @param change between the two; empty where one of them has nothing to score
 * @param items everything the rung asks for, in the later pack's order, then what it no longer asks
 *     for
 */
public record Comparison(
    RolePack pack,
    boolean packChanged,
    Readiness before,
    Readiness after,
    Optional<Change> change,
    List<ItemChange> items) {

  public Comparison {
    items = List.copyOf(items);
  }

  /**
   * Compares answers.
   *
   * @param before the earlier answers
   * @param after the later answers, to the same role
   * @param rung id of a rung of the later pack
   * @throws IllegalArgumentException if the roles differ, or the later pack has no such rung
   */
  public static Comparison of(Frozen before, Frozen after, String rung) {
    if (!after.pack().id().equals(before.pack().id())) {
      throw new IllegalArgumentException("answers to different roles");
    }
    return new Comparing(before, after, rung).compare();
  }
}
