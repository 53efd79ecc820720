package app.milepost.scoring.compare;

import app.milepost.assessment.Answer;
import app.milepost.role.Requirement;
import app.milepost.role.RolePack;
import app.milepost.scoring.Bounds;
import app.milepost.scoring.ItemScore;
import app.milepost.scoring.Outcome;
import app.milepost.scoring.Readiness;
import app.milepost.scoring.Scorer;
import app.milepost.scoring.Tenths;
import app.milepost.scoring.compare.ItemChange.Asked;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes the difference between two results apart. Every question that counts in the later result is
 * measured by what it counts for there, both times; what remains comes from questions that left or
 * joined the sum, and from another edition of the role.
 */
final class Comparing {

  private final Frozen before;
  private final Frozen after;
  private final String rung;

  /** The earlier answers with the pack they were given to. */
  private final Readiness then;

  /** The earlier answers with the later pack. */
  private final Readiness thenByNow;

  private final Readiness now;

  private double varianceBefore;
  private double varianceAfter;

  /** A question, and what its answers differ by. */
  private record Item(
      Requirement requirement, Asked asked, Optional<Cause> cause, double earlier, double gained) {}

  Comparing(Frozen before, Frozen after, String rung) {
    this.before = before;
    this.after = after;
    this.rung = rung;
    Scorer scorer = new Scorer(after.pack());
    now = scorer.score(rung, after.answers());
    thenByNow = scorer.score(rung, before.answers());
    RolePack earlier = before.pack();
    then =
        earlier.equals(after.pack()) || earlier.rung(rung).isEmpty()
            ? thenByNow
            : new Scorer(earlier).score(rung, before.answers());
  }

  Comparison compare() {
    List<Item> items = items();
    Optional<Change> change =
        then.scored().flatMap(t -> now.scored().map(n -> change(items, t.earned(), n.earned())));
    long[] tenths = change.isPresent() ? tenths(items) : new long[items.size()];
    List<ItemChange> changes = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      String id = item.requirement().id();
      changes.add(
          new ItemChange(
              item.requirement(),
              item.asked(),
              before.answerTo(id),
              after.answerTo(id),
              item.cause(),
              item.gained(),
              tenths[i]));
    }
    return new Comparison(
        after.pack(), !after.pack().equals(before.pack()), then, now, change, changes);
  }

  private List<Item> items() {
    List<Item> items = new ArrayList<>();
    for (Requirement requirement : after.pack().asked(rung)) {
      items.add(item(requirement, asks(before.pack(), requirement) ? Asked.BOTH : Asked.NEW));
    }
    for (Requirement former : before.pack().asked(rung)) {
      if (!asks(after.pack(), former)) {
        items.add(new Item(former, Asked.REMOVED, Optional.of(Cause.PACK), 0, 0));
      }
    }
    return items;
  }

  private Item item(Requirement requirement, Asked asked) {
    Answer was = before.answerTo(requirement.id());
    Answer is = after.answerTo(requirement.id());
    Optional<ItemScore> counts = now.item(requirement.id());
    if (counts.isEmpty()) {
      boolean taken = !(was instanceof Answer.NotApplicable);
      return new Item(
          requirement, asked, taken ? Optional.of(Cause.NOT_APPLICABLE) : Optional.empty(), 0, 0);
    }
    ItemScore score = counts.get();
    double earlier =
        was instanceof Answer.Rated rated
            ? score.maxPoints() * Math.min(1, rated.rating() / (double) score.required())
            : 0;
    if (was instanceof Answer.Rated earlierRating && is instanceof Answer.Rated laterRating) {
      double level = score.maxPoints() / score.required();
      varianceBefore += square(level * earlierRating.evidence().spread());
      varianceAfter += square(level * laterRating.evidence().spread());
    }
    return new Item(requirement, asked, cause(was, is, asked), earlier, score.points() - earlier);
  }

  private static Optional<Cause> cause(Answer was, Answer is, Asked asked) {
    if (is instanceof Answer.Rated) {
      return Optional.of(
          switch (was) {
            case Answer.Rated rated -> Cause.RATED_BOTH_TIMES;
            case Answer.NotApplicable out -> Cause.NOT_APPLICABLE;
            case Answer.NotAnswered open -> asked == Asked.NEW ? Cause.PACK : Cause.ANSWERED_MORE;
          });
    }
    return switch (was) {
      case Answer.Rated rated -> Optional.of(Cause.TAKEN_BACK);
      case Answer.NotApplicable out -> Optional.of(Cause.NOT_APPLICABLE);
      case Answer.NotAnswered open -> Optional.empty();
    };
  }

  private Change change(List<Item> items, double earlier, double later) {
    Map<Cause, Double> points = new EnumMap<>(Cause.class);
    Map<Cause, Integer> counts = new EnumMap<>(Cause.class);
    Map<Cause, Long> shown = new EnumMap<>(Cause.class);
    long[] tenths = tenths(items);
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      if (item.cause().isPresent()) {
        points.merge(item.cause().get(), item.gained(), Double::sum);
        counts.merge(item.cause().get(), 1, Integer::sum);
        shown.merge(item.cause().get(), tenths[i], Long::sum);
      }
    }
    points.merge(Cause.NOT_APPLICABLE, joinedOrLeft(items), Double::sum);
    shown.merge(Cause.NOT_APPLICABLE, tenths[items.size()], Long::sum);
    points.merge(Cause.PACK, otherEdition(), Double::sum);
    shown.merge(Cause.PACK, tenths[items.size() + 1], Long::sum);
    List<Change.Part> parts = new ArrayList<>();
    for (Cause cause : Cause.values()) {
      double of = points.getOrDefault(cause, 0.0);
      int count = counts.getOrDefault(cause, 0);
      if (count > 0 || of != 0) {
        parts.add(new Change.Part(cause, count, of, shown.getOrDefault(cause, 0L)));
      }
    }
    Change.Verdict verdict =
        new Change.Verdict(
            counts.getOrDefault(Cause.RATED_BOTH_TIMES, 0),
            points.getOrDefault(Cause.RATED_BOTH_TIMES, 0.0),
            Bounds.TWO_SIDED_95 * Math.sqrt(varianceBefore + varianceAfter));
    return new Change(earlier, later, parts, verdict);
  }

  /** The items' points, then what joined or left the sum, then the other edition, as shown. */
  private long[] tenths(List<Item> items) {
    double[] lines = new double[items.size() + 2];
    for (int i = 0; i < items.size(); i++) {
      lines[i] = items.get(i).gained();
    }
    lines[items.size()] = joinedOrLeft(items);
    lines[items.size() + 1] = otherEdition();
    return Tenths.of(lines, Tenths.of(earned(now)) - Tenths.of(earned(then)));
  }

  /** What the earlier answers have more by what counts now than by what counted then. */
  private double joinedOrLeft(List<Item> items) {
    boolean same = ids(now).equals(ids(thenByNow));
    return same ? 0 : items.stream().mapToDouble(Item::earlier).sum() - earned(thenByNow);
  }

  private double otherEdition() {
    return earned(thenByNow) - earned(then);
  }

  private static List<String> ids(Readiness readiness) {
    return readiness.items().stream().map(ItemScore::id).toList();
  }

  private static double earned(Readiness readiness) {
    return readiness.scored().map(Outcome.Scored::earned).orElse(0.0);
  }

  private boolean asks(RolePack pack, Requirement requirement) {
    return pack.requirement(requirement.id()).filter(r -> r.requiredAt(rung) > 0).isPresent();
  }

  private static double square(double value) {
    return value * value;
  }
}
