package app.milepost.scoring.compare;

import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.scoring.ItemScore;
import app.milepost.scoring.Readiness;
import app.milepost.scoring.Scorer;
import app.milepost.scoring.Tenths;
import app.milepost.scoring.compare.ItemChange.Asked;
import java.util.ArrayList;
import java.util.List;

/**
 * Two sets of answers, requirement by requirement. Both are scored with the later pack, as figures
 * from different packs cannot be compared.
 *
 * @param pack the later pack
 * @param packChanged whether the earlier answers were given to another edition of it
 * @param change between the two results
 * @param items everything the rung asks for, in the later pack's order, then what it no longer asks
 *     for; their points gained add up to the change
 */
public record Comparison(
    RolePack pack, boolean packChanged, Change change, List<ItemChange> items) {

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
    RolePack pack = after.pack();
    if (!pack.id().equals(before.pack().id())) {
      throw new IllegalArgumentException("answers to different roles");
    }
    Scorer scorer = new Scorer(pack);
    Change change =
        new Change(scorer.score(rung, before.answers()), scorer.score(rung, after.answers()));
    List<Requirement> asked = new ArrayList<>(pack.asked(rung));
    for (Requirement former : before.pack().asked(rung)) {
      if (asked.stream().noneMatch(r -> r.id().equals(former.id()))) {
        asked.add(former);
      }
    }
    double[] gained =
        asked.stream()
            .mapToDouble(r -> points(change.after(), r) - points(change.before(), r))
            .toArray();
    long[] tenths = Tenths.of(gained, change.tenths());
    List<ItemChange> items = new ArrayList<>();
    for (int i = 0; i < tenths.length; i++) {
      Requirement requirement = asked.get(i);
      items.add(
          new ItemChange(
              requirement,
              asked(requirement.id(), rung, before.pack(), pack),
              before.answerTo(requirement.id()),
              after.answerTo(requirement.id()),
              points(change.before(), requirement),
              points(change.after(), requirement),
              tenths[i]));
    }
    return new Comparison(pack, !pack.equals(before.pack()), change, items);
  }

  /** Returns the points that come from questions rated now and not before. */
  public double gainedByAnsweringMore() {
    return items.stream().filter(ItemChange::newlyRated).mapToDouble(ItemChange::gained).sum();
  }

  private static double points(Readiness readiness, Requirement requirement) {
    return readiness.item(requirement.id()).map(ItemScore::points).orElse(0.0);
  }

  private static Asked asked(String id, String rung, RolePack earlier, RolePack later) {
    if (!asks(later, id, rung)) {
      return Asked.REMOVED;
    }
    return asks(earlier, id, rung) ? Asked.BOTH : Asked.NEW;
  }

  private static boolean asks(RolePack pack, String id, String rung) {
    return pack.requirement(id).filter(r -> r.requiredAt(rung) > 0).isPresent();
  }
}
